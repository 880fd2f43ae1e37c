import { lastVersionOf } from "../data/sat";
import type { Framework } from "./rule";

/** AWS Foundational Security Best Practices, a standard of AWS Security Hub. */
export function fsbp(reference: string, specification: string): Framework {
    return { name: "AWS Foundational Security Best Practices", version: "1.0.0", reference, specification };
}

/** CIS Amazon Web Services Foundations Benchmark. */
export function cis(reference: string, specification: string): Framework {
    return { name: "CIS AWS Foundations Benchmark", version: "3.0.0", reference, specification };
}

/** NIST Special Publication 800-53, Security and Privacy Controls. */
export function nist(reference: string, specification: string): Framework {
    return { name: "NIST SP 800-53", version: "Revision 5", reference, specification };
}

/** AWS Well-Architected Framework, by the id of a best practice. */
export function wellArchitected(reference: string, specification: string): Framework {
    return { name: "AWS Well-Architected Framework", version: "2024-11-06", reference, specification };
}

/** Databricks Security Analysis Tool, by check, at the last commit that has it. */
export function sat(reference: string, specification: string): Framework {
    const version = lastVersionOf(reference) ?? "";
    return { name: "Databricks Security Analysis Tool", version, reference, specification };
}
