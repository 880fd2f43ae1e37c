import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import { judge, type Finding } from "../../planner/judge";
import type { Rule } from "../../policies/core/rule";
import { DEFAULT_SETTINGS, evaluate } from "../../policies/evaluate";
import { RULES } from "../../policies/rules";
import { planned } from "../support/claims";
import { STACKS } from "../support/plan";
import { MUTATIONS, type Mutation } from "./support/mutations";
import { isTyped } from "./support/resources";
import { isAboutOurs, objections, transplants, upheavals } from "./support/transplants";

/** What one rule says of a planned stack. */
function said(graph: Graph, { name }: Pick<Rule, "name">): readonly Finding[] {
    const others = RULES.filter((rule) => rule.name !== name).map((rule) => [rule.name, "disabled"] as const);
    const settings = { ...DEFAULT_SETTINGS, levels: Object.fromEntries(others) };
    return judge(graph, (resources) => evaluate(resources, settings));
}

/** What a rule finds in a real stack as it is. */
async function foundInStacks(rule: Pick<Rule, "name">): Promise<readonly Finding[]> {
    const plans = await Promise.all(STACKS.map((stack) => planned(stack)));
    return plans.flatMap(({ graph }) => said(graph, rule)).filter(({ outcome }) => outcome === "violation");
}

/** What a rule finds in a real stack only once it is mutated, by the first of the mutations that it notices. */
async function foundAfter(rule: Pick<Rule, "name">, mutations: readonly Mutation[]): Promise<readonly Finding[]> {
    for (const { stack = "dev", mutate, guilty } of mutations) {
        const { graph } = await planned(stack);
        const before = new Set(said(graph, rule).map(({ urn }) => urn));
        const mutated = mutate(graph);
        const found = said(mutated, rule).filter(
            ({ urn, outcome }) => outcome === "violation" && !before.has(urn) && mutated.get(urn)?.type === guilty,
        );
        if (found.length > 0) {
            return found;
        }
    }
    return [];
}

/** The rules that are proven by a fault made for them, on a real stack by faults that fit any rule, and by their cases alone. */
const byHand = RULES.filter(({ name }) => name in MUTATIONS);
const byStack = RULES.filter((rule) => !(rule.name in MUTATIONS) && isAboutOurs(rule));
/** Rules about types whose SDKs are not installed. */
const OTHER_CLOUDS = ["tags-other-clouds"];

const byFixture = RULES.filter((rule) => !(rule.name in MUTATIONS) && !isAboutOurs(rule));

describe("claim 61: every rule bites", () => {
    describe("on a real stack that has the fault it is there for", () => {
        for (const rule of byHand) {
            const { name, level } = rule;
            const { stack = "dev", mutate, guilty, blind } = MUTATIONS[name] ?? never(name);

            it(`${name}: has nothing to say before, and finds every resource with the fault`, async () => {
                const { graph } = await planned(stack);
                expect(said(graph, rule)).to.deep.equal([]);
                const mutated = mutate(graph);
                const found = said(mutated, rule);
                const urns = mutated.ofType(guilty).map(({ urn }) => urn);
                expect(urns).not.to.be.empty;
                expect([...new Set(found.map(({ urn }) => urn))].sort()).to.deep.equal([...urns].sort());
                found.forEach((finding) => {
                    expect(finding).to.include({ outcome: "violation", level });
                    expect(finding.message).to.include(`"${mutated.get(finding.urn)?.name ?? ""}"`);
                    expect(finding.fix).not.to.equal("");
                });
            });

            if (blind !== undefined) {
                it(`claim 60: ${name}: does not pass what it cannot see`, async () => {
                    const { graph } = await planned(stack);
                    const outcomes = said(blind(graph), rule).map(({ outcome }) => outcome);
                    expect(outcomes).to.include("unknown");
                });
            }
        }
    });

    describe("on a real stack: as it is, with inputs of the rule's cases, or with things left out or doubled", () => {
        for (const rule of byStack) {
            it(rule.name, async () => {
                const inputs = await foundAfter(rule, transplants(rule));
                const asItIs = inputs.length > 0 ? inputs : await foundInStacks(rule);
                const found = asItIs.length > 0 ? asItIs : await foundAfter(rule, upheavals(rule));
                expect(found, `give ${rule.name} a fault of its own in tests/policies/support/mutations.ts`).not.to.be
                    .empty;
            });
        }

        it("and a rule that these faults do not concern says nothing of them", async () => {
            const [acl, block] = [{ name: "s3-public-acl" }, { name: "s3-public-access-block" }];
            expect(await foundAfter(acl, transplants(acl))).not.to.be.empty;
            expect(await foundAfter(block, transplants(acl))).to.be.empty;
            expect(await foundInStacks(block)).to.be.empty;
        });
    });

    describe("on a fixture of real shape, of a type that no stack of ours has", () => {
        for (const rule of byFixture) {
            it(rule.name, () => {
                const known = objections(rule).filter(({ given: [subject] }) => isTyped(subject));
                const fixtures = OTHER_CLOUDS.includes(rule.name) ? objections(rule) : known;
                const found = fixtures.filter(({ given }) => {
                    const own = evaluate(given).filter((finding) => finding.rule === rule.name);
                    return own.some(({ urn, outcome }) => urn === given[0].urn && outcome === "violation");
                });
                expect(found, "cases in which inputs that the SDK knows violate it").not.to.be.empty;
            });
        }
    });

    it("each rule is proven one way, and faults are made for rules of the pack only", () => {
        expect([...byHand, ...byStack, ...byFixture]).to.have.members(RULES);
        expect(Object.keys(MUTATIONS).filter((name) => !RULES.some((rule) => rule.name === name))).to.be.empty;
    });
});

function never(name: string): never {
    throw new Error(`${name} has no fault`);
}
