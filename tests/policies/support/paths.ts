import type { Rule } from "../../../policies/core/rule";

/** The path of a rule's file below `policies`, without extension: `s3/publicAcl` for `s3-public-acl`. */
export function pathOf({ name }: Pick<Rule, "name">): string {
    const [domain = "", ...words] = name.split("-");
    const [first = "", ...others] = words;
    return `${domain}/${first}${others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}
