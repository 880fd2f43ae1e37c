import { expect } from "chai";
import { evaluate, DEFAULT_SETTINGS, type Finding } from "../../policies/evaluate";
import { RULES } from "../../policies/rules";
import type { Rule } from "../../policies/core/rule";
import { UNDECIDED, type Case, type Cases } from "./support/cases";
import { casesOf } from "./support/lookup";

/** What one rule says in a case, and nothing else. */
function findingsOf(rule: Rule, { given, params = {} }: Case): readonly Finding[] {
    const settings = { ...DEFAULT_SETTINGS, params: { [rule.name]: params } };
    return evaluate(given, settings).filter((finding) => finding.rule === rule.name && finding.urn === given[0].urn);
}

function expected(rule: Rule, { given: [subject], says, level = rule.level }: Case): readonly Finding[] {
    return says.map((problem) => ({
        rule: rule.name,
        level: problem.endsWith(UNDECIDED) ? rule.level : level,
        severity: rule.severity,
        outcome: problem.endsWith(UNDECIDED) ? "unknown" : "violation",
        urn: subject.urn,
        message: `${subject.type} "${subject.name}": ${problem}.`,
        fix: rule.fix,
    }));
}

/** Every text in the inputs that is long enough to be recognised in a message. */
function texts(value: unknown): readonly string[] {
    if (typeof value === "string") {
        return value.length < 4 ? [] : [value];
    }
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe("policies: every rule", () => {
    for (const rule of RULES) {
        describe(rule.name, () => {
            for (const [situation, cases] of Object.entries<Cases>({ ...casesOf(rule) })) {
                for (const [title, example] of Object.entries(cases)) {
                    it(`claim 60: ${situation}: ${title}`, () => {
                        const findings = findingsOf(rule, example);
                        expect(findings).to.deep.equal(expected(rule, example));
                        const values = example.given.flatMap(({ props }) => texts(props));
                        findings.forEach(({ message }) => {
                            expect(
                                values.filter((value) => message.includes(value)),
                                "values in the message",
                            ).to.be.empty;
                        });
                    });
                }
            }
        });
    }
});
