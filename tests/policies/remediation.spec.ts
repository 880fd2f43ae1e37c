import { expect } from "chai";
import type { PolicyResource } from "../../policies/core/resource";
import type { ResourceRule, Rule } from "../../policies/core/rule";
import { DEFAULT_SETTINGS, evaluate } from "../../policies/evaluate";
import { RulePack } from "../../policies/pack";
import { RULES } from "../../policies/rules";
import { remediate, type Remediation } from "./support/analyzer";
import type { Case, Cases } from "./support/cases";
import { casesOf } from "./support/lookup";
import { resource, UNKNOWN, untyped } from "./support/resources";

const SECRET = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };
const secret = (value: unknown): object => ({ ...SECRET, value });

const canRemediate = (rule: Rule): rule is ResourceRule => rule.scope === "resource" && rule.remediate !== undefined;
const remediating = RULES.filter(canRemediate);

const inDefaults = (cases: Cases): readonly Case[] => Object.values(cases).filter(({ params }) => params === undefined);

/** Parameters of rules that cannot know by themselves what to set. */
const PARAMS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "tags-aws-resources": {
        values: {
            ...{ environment: "prod", owner: "data-platform", "cost-center": "cc-4711" },
            ...{ "data-classification": "internal", workload: "ingest", "managed-by": "pulumi" },
        },
    },
};

/** What one rule alone makes of a resource. */
function remediationsBy(rule: Rule, subject: PolicyResource): Promise<readonly Remediation[]> {
    const pack = new RulePack([rule], DEFAULT_SETTINGS.today);
    pack.configure({ [rule.name]: PARAMS[rule.name] ?? {} });
    return remediate(pack.policies, subject);
}

/** Whether the rule still objects to the resource. */
function violates(rule: Rule, subject: PolicyResource): boolean {
    return evaluate([subject]).some(({ rule: name, outcome }) => name === rule.name && outcome === "violation");
}

/** The paths of all values. */
function pathsOf(value: unknown, path = ""): readonly string[] {
    const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return [path, ...inner.flatMap(([key, child]) => pathsOf(child, `${path}.${key}`))];
}

describe("policies: remediation", () => {
    it("is there for some rules", () => {
        expect(remediating.map(({ name }) => name)).to.include.members(["kms-key-rotation", "s3-public-access-block"]);
    });

    for (const rule of remediating) {
        it(`${rule.name}: makes what it objects to right, takes nothing away, and then has nothing left to do`, async () => {
            const { violating, absent } = casesOf(rule);
            let remedied = 0;
            for (const { given } of [...inDefaults(violating), ...inDefaults(absent)]) {
                const [subject] = given;
                for (const { properties } of await remediationsBy(rule, subject)) {
                    const after = { ...subject, props: { ...properties } };
                    expect(pathsOf(properties)).to.include.members(pathsOf(JSON.parse(JSON.stringify(subject.props))));
                    expect(await remediationsBy(rule, after)).to.deep.equal([]);
                    remedied += violates(rule, subject) && !violates(rule, after) ? 1 : 0;
                }
            }
            expect(remedied, "cases that it made right").to.be.greaterThan(0);
        });

        it(`${rule.name}: leaves alone what it has no objection to`, async () => {
            const { passing, unknown } = casesOf(rule);
            for (const { given, says } of [...inDefaults(passing), ...inDefaults(unknown)]) {
                if (says.every((problem) => problem.endsWith("unknown until deployment"))) {
                    expect(await remediationsBy(rule, given[0])).to.deep.equal([]);
                }
            }
        });
    }

    describe("of one key", () => {
        const [rotation] = remediating.filter(({ name }) => name === "kms-key-rotation") as [ResourceRule];
        const key = { description: secret("of the lake"), policy: UNKNOWN, __defaults: ["isEnabled"], isEnabled: true };

        it("keeps secrets secret, unknowns unknown and defaults defaults", async () => {
            const subject = untyped("aws:kms/key:Key", { ...key, enableKeyRotation: secret(false) });
            const [{ policy, properties, diagnostic }] = (await remediationsBy(rotation, subject)) as [Remediation];
            expect({ policy, diagnostic }).to.deep.equal({ policy: rotation.name, diagnostic: "" });
            expect(properties).to.deep.equal({ ...key, enableKeyRotation: secret(true) });
        });

        it("sets what lies within an object within it, and nothing within an unknown", async () => {
            const nested: ResourceRule = { ...rotation, remediate: () => ({ a: { b: { c: 1 } }, d: 2 }) };
            const after = async (props: object): Promise<Remediation | undefined> =>
                (await remediationsBy(nested, untyped("aws:kms/key:Key", { ...props })))[0];
            expect((await after({ a: { b: { e: 3 }, f: 4 } }))?.properties).to.deep.equal({
                a: { b: { e: 3, c: 1 }, f: 4 },
                d: 2,
            });
            expect((await after({ a: null }))?.properties).to.deep.equal({ a: { b: { c: 1 } }, d: 2 });
            expect((await after({ a: secret({ b: {} }) }))?.properties).to.deep.equal({
                a: secret({ b: { c: 1 } }),
                d: 2,
            });
            const unknown = await after({ a: UNKNOWN });
            expect(unknown?.properties).to.be.undefined;
            expect(unknown?.diagnostic).to.match(/^can't run remediation 'kms-key-rotation'/);
        });

        it("is left to people where the rule's remedy fails", async () => {
            const failing: ResourceRule = { ...rotation, remediate: () => JSON.parse("s3cr3t") as never };
            expect(await remediationsBy(failing, resource("aws:kms/key:Key", {}))).to.deep.equal([]);
        });

        it("is not done where an exemption covers the violation", async () => {
            const pack = new RulePack([rotation], DEFAULT_SETTINGS.today);
            const exemption = { urn: "*Key::subject", reason: "old", owner: "keys", expires: "2999-12-31" };
            const given = resource("aws:kms/key:Key", {});
            expect(await remediate(pack.policies, given)).to.have.length(1);
            pack.configure({ "kms-key-rotation": { exemptions: [exemption] } });
            expect(await remediate(pack.policies, given)).to.deep.equal([]);
        });

        it("is not done by a rule that is about other types or disabled", async () => {
            const given = resource("aws:kms/key:Key", {});
            const pack = new RulePack(remediating, DEFAULT_SETTINGS.today);
            expect((await remediate(pack.policies, given)).map(({ policy }) => policy)).to.deep.equal([rotation.name]);
            pack.configure({ "kms-key-rotation": "disabled" });
            expect(await remediate(pack.policies, given)).to.deep.equal([]);
        });
    });
});
