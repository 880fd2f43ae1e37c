import type { Framework } from "../core/rule";
import { CROSSWALK } from "./crosswalk";
import { cisOfFsbp, NIST_OF_FSBP } from "./fsbp";

/** The frameworks that rules are mapped to, each in one version. */
export const FRAMEWORKS = {
    "AWS Foundational Security Best Practices": "1.0.0",
    "AWS Well-Architected Framework": "2024-11-06",
    "CIS AWS Foundations Benchmark": "3.0.0",
    "Databricks Security Analysis Tool": "d4355dc",
    HIPAA: "45 CFR 164, Security Rule",
    "ISO/IEC 27001": "2022",
    "NIST SP 800-53": "Revision 5",
    "PCI DSS": "4.0",
    "SOC 2": "2017, revised 2022",
} as const;

export type FrameworkName = keyof typeof FRAMEWORKS;

/** Ids of controls by framework; a framework that has none for a rule is left out. */
export type Controls = Readonly<Partial<Record<FrameworkName, readonly string[]>>>;

/**
 * The requirements of NIST SP 800-53 that stand behind the controls of frameworks which do not say so themselves. Our own reading.
 * What is about costs alone has none.
 */
const NIST_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "CIS AWS Foundations Benchmark": {
        ...{ "1.16": "AC-6", "1.21": "AC-2", "3.1": "AU-12", "3.3": "CM-6 CM-8", "3.6": "SC-12", "3.7": "AU-12 SI-4" },
        ...{ "3.9": "AU-12", "4.16": "CA-7", "5.4": "SC-7(5)", "5.5": "AC-4 SC-7" },
    },
    "Databricks Security Analysis Tool": {
        ...{ "DP-1": "IA-5(7)", "DP-2": "SC-28(1)", "DP-3": "SC-12 SC-28(1)", "DP-4": "SC-28(1)", "DP-5": "AC-4" },
        ...{ "DP-6": "AC-4", "DP-7": "AC-4", "DP-8": "AC-4 SC-28", "DP-9": "AC-4", "DP-10": "AC-3", "DP-11": "AC-4" },
        ...{ "DP-13": "AC-3", "DP-14": "SC-28" },
        ...{ "GOV-1": "CM-2 CM-6", "GOV-2": "IA-5", "GOV-3": "AU-12", "GOV-4": "SI-2", "GOV-5": "SA-22 SI-2" },
        ...{
            "GOV-6": "CM-8",
            "GOV-7": "CM-8",
            "GOV-8": "AU-12",
            "GOV-10": "AC-3",
            "GOV-11": "AC-3",
            "GOV-12": "AC-3 AC-6",
        },
        ...{ "GOV-13": "SC-4", "GOV-14": "AC-3 AC-6", "GOV-15": "AU-12", "GOV-16": "AC-3", "GOV-17": "IA-5" },
        ...{ "GOV-18": "SC-7(5)", "GOV-19": "IA-5", "GOV-20": "AC-3", "GOV-21": "AC-6(5)", "GOV-22": "AC-3" },
        ...{
            "GOV-23": "AC-3",
            "GOV-25": "CM-5 SI-7",
            "GOV-28": "AC-3",
            "GOV-34": "AU-12",
            "GOV-35": "AC-6(5)",
            "GOV-36": "SI-2",
        },
        ...{ "GOV-37": "CM-7", "GOV-42": "AC-6 IA-9", "GOV-45": "AC-6" },
        ...{ "IA-1": "IA-2", "IA-2": "AC-2(1)", "IA-3": "AC-3", "IA-4": "IA-5", "IA-5": "IA-5", "IA-6": "IA-5" },
        ...{ "IA-7": "IA-9", "IA-8": "AC-6 IA-5", "IA-9": "IA-5" },
        ...{ "INFO-2": "SC-5(2)", "INFO-3": "AC-3", "INFO-4": "AC-6", "INFO-5": "CM-5 SI-7", "INFO-6": "AC-6(5)" },
        ...{ "INFO-8": "AC-3", "INFO-9": "AC-3", "INFO-10": "AC-3", "INFO-11": "AC-3", "INFO-12": "SC-18" },
        ...{ "INFO-18": "AC-21", "INFO-29": "AU-12", "INFO-37": "AC-3", "INFO-38": "CM-6", "INFO-39": "CM-6" },
        ...{ "INFO-40": "SI-4", "INFO-42": "CM-7" },
        ...{
            "NS-1": "AC-17(2)",
            "NS-2": "SC-7",
            "NS-3": "AC-17 SC-7",
            "NS-4": "SC-7",
            "NS-5": "SC-7(5)",
            "NS-6": "SC-7",
        },
        ...{ "NS-7": "SC-7(5)", "NS-8": "SC-7(5)", "NS-9": "SC-7(5)", "NS-11": "SC-7(5)", "NS-12": "SC-7(5)" },
        ...{ "NS-13": "SC-7(5)", "NS-14": "SC-7(5)" },
    },
    "AWS Well-Architected Framework": {
        ...{ "COST03-BP02": "CM-8", "OPS05-BP01": "CM-3", "OPS06-BP01": "CM-3", "REL05-BP03": "SC-5(2)" },
        ...{
            "REL05-BP04": "SC-5(2)",
            "REL05-BP05": "SC-5(2)",
            "REL06-BP07": "SI-4",
            "REL09-BP03": "CP-9",
            "REL10-BP01": "CP-9 SC-36",
        },
        ...{ "REL11-BP02": "CP-10", "REL11-BP06": "SI-4(12)", "SEC03-BP05": "AC-3", "SEC04-BP01": "AU-12" },
        ...{ "SEC04-BP02": "AU-9 AU-12", "SEC04-BP03": "AU-6", "SEC05-BP02": "SC-7", "SEC06-BP01": "RA-5 SI-2" },
        ...{ "SEC07-BP02": "AC-4 SC-28", "SEC08-BP01": "SC-12" },
    },
    "AWS Foundational Security Best Practices": Object.fromEntries(
        NIST_OF_FSBP.flatMap(([requirements, controls]) => words(controls).map((control) => [control, requirements])),
    ),
};

/** Everything that a rule serves, from the one control that it names. */
export function controlsOf({ name, reference }: Pick<Framework, "name" | "reference">): Controls {
    const nist = name === "NIST SP 800-53" ? [reference] : words(NIST_OF[name]?.[reference]);
    const rows = nist.flatMap((control) => CROSSWALK[control.replace(/\(.*/, "")] ?? []);
    const cis = name === "AWS Foundational Security Best Practices" ? words(cisOfFsbp(reference)) : [];
    const mapped: Controls = {
        "CIS AWS Foundations Benchmark": cis,
        HIPAA: rows.flatMap(({ hipaa }) => words(hipaa)),
        "ISO/IEC 27001": rows.flatMap(({ iso27001 }) => words(iso27001)),
        "NIST SP 800-53": nist,
        "PCI DSS": rows.flatMap(({ pciDss }) => words(pciDss)),
        "SOC 2": rows.flatMap(({ soc2 }) => words(soc2)),
        [name]: [reference],
    };
    const entries = Object.entries(mapped).map(
        ([framework, ids]) => [framework, [...new Set(ids)].sort(byNumber)] as const,
    );
    return Object.fromEntries(entries.filter(([, ids]) => ids.length > 0));
}

/** `A.5.9` before `A.5.10`. */
export function byNumber(one: string, other: string): number {
    return one.localeCompare(other, "en", { numeric: true });
}

function words(text = ""): readonly string[] {
    return text === "" ? [] : text.split(" ");
}
