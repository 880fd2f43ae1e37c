import type { Rule } from "../../../policies/core/rule";
import { CASES } from "../cases";
import type { Case, Cases, RuleCases } from "./cases";
import { pathOf } from "./paths";

/** The cases of a rule, which lie as the rule lies: `cases/s3/publicAcl.ts` for `policies/s3/publicAcl.ts`. */
export function casesOf(rule: Pick<Rule, "name">): RuleCases {
    const [domain = "", name = ""] = pathOf(rule).split("/");
    const cases = CASES[domain]?.[name];
    if (cases === undefined) {
        throw new Error(`${rule.name} has no cases`);
    }
    return cases;
}

/** The cases of a rule in all situations. */
export function allCases(rule: Pick<Rule, "name">): readonly Case[] {
    return Object.values(casesOf(rule)).flatMap((cases: Cases) => Object.values(cases));
}
