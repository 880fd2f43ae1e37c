import type { Framework } from "../core/rule";
import { CROSSWALK } from "./crosswalk";
import { FSBP_CONTROLS } from "./fsbp";
import { SAT_CHECKS } from "./sat";

/** Recommendations of the CIS AWS Foundations Benchmark 3.0.0. Source: `cis_3.0_aws.json` of prowler-cloud/prowler at 3e000fa. */
const CIS = expanded({
    "1": "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22",
    "2": "1.1 1.2 1.3 1.4 2.1 3.1 3.2 3.3 4.1",
    "3": "1 2 3 4 5 6 7 8 9",
    "4": "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
    "5": "1 2 3 4 5 6",
});

/** Best practices of the AWS Well-Architected Framework that rules serve. Source: its pages, version 2024-11-06. */
const WELL_ARCHITECTED = new Set([
    ...["COST02-BP05", "COST03-BP02", "COST03-BP04", "COST09-BP03", "OPS05-BP01", "OPS06-BP01", "REL05-BP03"],
    ...["REL05-BP04", "REL05-BP05", "REL06-BP07", "REL09-BP03", "REL10-BP01", "REL11-BP02", "REL11-BP06", "SEC03-BP05"],
    ...["SEC04-BP01", "SEC04-BP02", "SEC04-BP03", "SEC05-BP02", "SEC06-BP01", "SEC07-BP02", "SEC08-BP01"],
]);

const FSBP = expanded(FSBP_CONTROLS);

/** Whether the framework, in its version, has a control of that id. */
export function exists({ name, version, reference }: Pick<Framework, "name" | "version" | "reference">): boolean {
    switch (name) {
        case "AWS Foundational Security Best Practices":
            return FSBP.has(reference);
        case "AWS Well-Architected Framework":
            return WELL_ARCHITECTED.has(reference);
        case "CIS AWS Foundations Benchmark":
            return CIS.has(reference);
        case "Databricks Security Analysis Tool":
            return expanded(SAT_CHECKS[version] ?? {}, "-").has(reference);
        case "NIST SP 800-53":
            return isNist(reference);
        default:
            return false;
    }
}

function isNist(reference: string): boolean {
    const [, control = "", enhancement = "0"] = /^([A-Z]{2}-\d+)(?:\((\d+)\))?$/.exec(reference) ?? [];
    return Number(enhancement) <= (CROSSWALK[control]?.enhancements ?? -1);
}

/** Every id of numbers by group. */
function expanded(numbers: Readonly<Record<string, string>>, separator = "."): ReadonlySet<string> {
    return new Set(
        Object.entries(numbers).flatMap(([group, ids]) => ids.split(" ").map((id) => `${group}${separator}${id}`)),
    );
}
