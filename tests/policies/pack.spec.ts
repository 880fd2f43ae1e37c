import { expect } from "chai";
import type { Rule } from "../../policies/core/rule";
import { DEFAULT_SETTINGS, evaluate } from "../../policies/evaluate";
import { RulePack } from "../../policies/pack";
import { RULES } from "../../policies/rules";
import { analyze, analyzeTogether, diagnosticOf, differences, type Diagnostic } from "./support/analyzer";
import type { Case } from "./support/cases";
import { allCases, casesOf } from "./support/lookup";
import { resource, whole } from "./support/resources";

const { policies } = new RulePack(RULES, DEFAULT_SETTINGS.today);
describe("policies: the pack", () => {
    it("claim 60: says through the SDK's analyzer exactly what evaluate says, in every case of every rule", async () => {
        const examples = RULES.flatMap(allCases).filter(({ params }) => params === undefined);
        expect(examples.length).to.be.greaterThan(RULES.length * 4);
        for (const given of examples.map((example) => whole(example.given))) {
            const said = await analyze(policies, given);
            expect(differences(said, evaluate(given).map(diagnosticOf))).to.deep.equal([]);
        }
    });

    it("carries each rule's facts and accepts its parameters and exemptions", () => {
        expect(policies.map(({ name }) => name)).to.deep.equal([...RULES.map(({ name }) => name), "exemptions"]);
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
        const diagnostics = await analyze(new RulePack([...failing, ...sound], DEFAULT_SETTINGS.today).policies, [
            bucket,
        ]);
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

    describe("exemptions", () => {
        const bucket = resource("aws:s3/bucketAcl:BucketAcl", { acl: "private" }, { name: "landing" });
        const exemption = { reason: "open data", owner: "security", expires: "2999-12-31" };
        const unneeded = 'The exemption of "urn:pulumi:prod::lakehouse::*::landing" from s3-public-acl is not needed';

        /** A pack with one exemption, of which nothing is known yet. */
        function exempting(urn: string, others: object = {}): RulePack {
            const pack = new RulePack(RULES, DEFAULT_SETTINGS.today);
            pack.configure({ "s3-public-acl": { exemptions: [{ ...exemption, urn }] }, ...others });
            return pack;
        }

        const ofExemptions = (said: readonly Diagnostic[]): readonly string[] =>
            said.filter(({ policy }) => policy === "exemptions").map(({ level, message }) => `${level} ${message}`);

        it("that nothing needs are found when all was judged, and shown on the stack itself", async () => {
            const { policies: own } = exempting("urn:pulumi:prod::lakehouse::*::landing");
            const said = await analyze(own, [bucket]);
            expect(ofExemptions(said)).to.have.length(1);
            expect(ofExemptions(said)[0])
                .to.match(/^mandatory /)
                .and.include(unneeded);
            expect(said.find(({ policy }) => policy === "exemptions")?.urn).to.equal("");
        });

        it("that cover a resource which the run left out are left alone", async () => {
            const { policies: own } = exempting("urn:pulumi:prod::lakehouse::*::landing");
            expect(ofExemptions(await analyzeTogether(own, [bucket]))).to.deep.equal([]);
            expect(ofExemptions(await analyze(own, [bucket]))).to.have.length(1);
        });

        it("of another stack are not this one's", async () => {
            const { policies: own } = exempting("urn:pulumi:dev::lakehouse::*::landing");
            expect(ofExemptions(await analyze(own, [bucket]))).to.deep.equal([]);
        });

        it("are set like a rule", async () => {
            const urn = "urn:pulumi:prod::lakehouse::*::landing";
            const advised = await analyze(exempting(urn, { exemptions: "advisory" }).policies, [bucket]);
            expect(ofExemptions(advised)[0]).to.match(/^advisory /);
            const disabled = await analyze(exempting(urn, { exemptions: "disabled" }).policies, [bucket]);
            expect(ofExemptions(disabled)).to.deep.equal([]);
        });

        it("are forgotten with the configuration that had them", async () => {
            const pack = exempting("urn:pulumi:prod::lakehouse::*::landing");
            expect(ofExemptions(await analyze(pack.policies, [bucket]))).to.have.length(1);
            pack.configure({});
            expect(ofExemptions(await analyze(pack.policies, [bucket]))).to.deep.equal([]);
        });
    });

    it("runs one policy for a request, however many rules there are, and shows all of them to whoever asks", async () => {
        const visited: string[] = [];
        const one = new RulePack(RULES, DEFAULT_SETTINGS.today).policies;
        const counting = Object.defineProperty([...one], Symbol.iterator, {
            value: function* () {
                for (const policy of one) {
                    visited.push(policy.name);
                    yield policy;
                }
            },
        });
        const bucket = resource("aws:s3/bucket:Bucket", { acl: "public-read" });
        expect(await analyze(counting, [bucket])).to.not.be.empty;
        // The SDK passes over policies of the other kind; the first of the kind does the work.
        const first = (scope: Rule["scope"]): number => RULES.findIndex((rule) => rule.scope === scope) + 1;
        expect(visited).to.have.length(first("resource") + first("stack"));
        expect([...one]).to.have.length(RULES.length + 1);
    });
});
