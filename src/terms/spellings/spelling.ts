/** One way in which spellings of the same name differ that the matching form cannot fold. */
export interface Spelling {
  /** Other spellings of a width-folded name; none where the rule does not apply. The name itself need not be among them. */
  alternatives(name: string): readonly string[];
}
