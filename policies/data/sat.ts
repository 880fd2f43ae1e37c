/**
 * The checks of the Databricks Security Analysis Tool, by category: their numbers.
 *
 * Source: `configs/security_best_practices.csv` of databricks-industry-solutions/security-analysis-tool, at the commits named. What
 * left the tool since, because it can no longer be done or was split, is still good advice where it can be.
 */
export const SAT_CHECKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    d4355dc: {
        DP: "1 2 3 5 6 7 8 9 10 11 13 14",
        GOV: "2 3 4 5 10 11 12 14 15 16 17 18 19 20 21 22 25 28 34 35 36 37 42 45",
        IA: "4 5 6 8 9",
        INFO: "3 5 6 8 9 10 11 18 29 37 38 39 40 42",
        NS: "3 4 5 6 7 8 9 11 12 13 14",
    },
    "01728b9": {
        DP: "4",
        GOV: "1 6 7 8 9 13 23 24 26",
        IA: "1 2 3 7",
        INFO: "1 2 4 7 12 13 14 15 17",
        NS: "1 2",
    },
};

/** The last commit of the tool that has the check, such as `GOV-12`; nothing when none has it. */
export function lastVersionOf(check: string): string | undefined {
    const [category = "", number = ""] = check.split("-");
    return Object.keys(SAT_CHECKS).find((version) => SAT_CHECKS[version]?.[category]?.split(" ").includes(number));
}
