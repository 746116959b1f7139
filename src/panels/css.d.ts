/** Style sheets stand beside the scripts that need them; the build gathers them. */
declare module '*.css';
