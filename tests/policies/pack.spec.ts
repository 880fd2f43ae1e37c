import { expect } from "chai";
import type { Rule } from "../../policies/core/rule";
import { DEFAULT_SETTINGS, evaluate, type Finding } from "../../policies/evaluate";
import { toPolicies } from "../../policies/pack";
import { RULES } from "../../policies/rules";
import { analyze, type Diagnostic } from "./support/analyzer";
import type { Case } from "./support/cases";
import { allCases, casesOf } from "./support/lookup";
import { resource } from "./support/resources";

const policies = toPolicies(RULES, DEFAULT_SETTINGS.today);
const byPolicy = (a: Diagnostic, b: Diagnostic): number => `${a.policy} ${a.urn}`.localeCompare(`${b.policy} ${b.urn}`);

/** What the analyzer has to say where `evaluate` says this. */
function diagnosticOf({ rule: name, outcome, level, urn, message, fix }: Finding): Diagnostic {
    const description = RULES.find((rule) => rule.name === name)?.description;
    return {
        policy: name,
        level: outcome === "unknown" ? "advisory" : level,
        urn,
        message: `${String(description)}\n${message} Fix: ${fix}`,
    };
}

describe("policies: the pack", () => {
    it("claim 60: says through the SDK's analyzer exactly what evaluate says, in every case of every rule", async () => {
        const examples = RULES.flatMap(allCases).filter(({ params }) => params === undefined);
        expect(examples.length).to.be.greaterThan(RULES.length * 4);
        for (const { given } of examples) {
            const diagnostics = await analyze(policies, given);
            const findings = evaluate(given);
            expect([...diagnostics].sort(byPolicy)).to.deep.equal(findings.map(diagnosticOf).sort(byPolicy));
        }
    });

    it("carries each rule's facts and accepts its parameters and exemptions", () => {
        expect(policies.map(({ name }) => name)).to.deep.equal(RULES.map(({ name }) => name));
        for (const [index, rule] of RULES.entries()) {
            expect(policies[index]).to.deep.include({
                description: rule.description,
                enforcementLevel: rule.level,
                severity: rule.severity,
                framework: rule.framework,
                remediationSteps: rule.fix,
                url: rule.url,
            });
            expect(policies[index]?.configSchema?.properties).to.have.all.keys(
                ...Object.keys(rule.params),
                "exemptions",
            );
        }
    });

    it("reports a rule that fails as that, without its error's text, and lets the others report", async () => {
        const sound = RULES.filter(({ name }) => name === "s3-public-acl");
        const failing: Rule[] = sound.map((rule) => ({
            ...rule,
            name: "s3-failing",
            check: () => JSON.parse("s3cr3t") as never,
        }));
        const bucket = resource("aws:s3/bucket:Bucket", { acl: "public-read" });
        const diagnostics = await analyze(toPolicies([...failing, ...sound], DEFAULT_SETTINGS.today), [bucket]);
        expect(diagnostics.map(({ policy, level }) => [policy, level])).to.deep.equal([
            ["s3-failing", "mandatory"],
            ["s3-public-acl", "mandatory"],
        ]);
        expect(diagnostics[0]?.message).to.include("the rule itself failed with SyntaxError").and.not.include("s3cr3t");
    });

    it("judges each resource of a stack rule by itself: an unknown at one does not hide the others", async () => {
        const rule = { name: "s3-bucket-side-resources" };
        const [{ given }] = Object.values(casesOf(rule).unknown) as [Case];
        const bare = resource("aws:s3/bucket:Bucket", { bucket: "bare" }, { name: "bare" });
        const diagnostics = await analyze(policies, [...given, bare]);
        const found = diagnostics.filter(({ policy }) => policy === rule.name);
        expect(found.filter(({ urn, level }) => urn === given[0].urn && level === "advisory")).to.have.length(1);
        expect(found.filter(({ urn, level }) => urn === bare.urn && level === "mandatory")).to.have.length(3);
    });
});
