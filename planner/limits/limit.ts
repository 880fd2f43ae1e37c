import type { Measure } from "./measures";

/** Something that a cloud refuses only while it is deployed. */
export interface Limit {
    /** What there may be only so much of, as the end of "20 of 60 …". */
    readonly what: string;
    readonly most: number;
    /** The page that says so. */
    readonly source: string;
    readonly measure: Measure;
    /**
     * What stacks share: then it is measured for all together that are planned at once.
     * @default nothing: each stack has its own
     */
    readonly sharedIn?: "account" | "region";
}
