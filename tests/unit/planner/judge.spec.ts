import * as kms from "@pulumi/aws/kms";
import { Provider } from "@pulumi/aws/provider";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { Graph } from "../../../planner/graph";
import { judge, type Evaluate, type Finding } from "../../../planner/judge";
import type { PolicyFinding, PolicyResource } from "../../../planner/policyPack";
import { UNKNOWN } from "../../../planner/wire";
import { Thing, recorded } from "./recorded";

const finding = (urn: string, more: Partial<PolicyFinding> = {}): PolicyFinding => ({
    rule: "toy-rule",
    level: "mandatory",
    severity: "high",
    outcome: "violation",
    urn,
    message: "is wrong",
    fix: "put it right",
    ...more,
});

const shortly = ({ outcome, phase, message }: Finding): string => `${outcome} ${phase} ${message}`;

async function graphOf(program: () => unknown): Promise<Graph> {
    const { resources, reads, invokes } = await recorded(program);
    return new Graph({ resources: resources.values(), reads, invokes });
}

describe("planner/judge", () => {
    let graph: Graph;
    let seen: readonly (readonly PolicyResource[])[];

    before(async () => {
        graph = await graphOf(() => {
            const provider = new Provider("aws", { region: "eu-west-1" });
            const key = new kms.Key("key", { description: "k" }, { provider });
            const policy = pulumi.jsonStringify({ Resource: key.arn });
            new Thing("thing", { policy, open: true, token: pulumi.secret("hush") }, { provider, protect: true });
        });
        const passes: (readonly PolicyResource[])[] = [];
        judge(graph, (resources) => {
            passes.push(resources);
            return [];
        });
        seen = passes;
    });

    /** Judges with a rule that says one thing of the preview and another of the deployment. */
    const phases = (inPreview: readonly PolicyFinding[], inUp: readonly PolicyFinding[]): readonly string[] => {
        const evaluate: Evaluate = (resources) =>
            resources.some(({ props }) => props["policy"] === UNKNOWN) ? inPreview : inUp;
        return judge(graph, evaluate).map(shortly);
    };

    it("shows the pack what the analyzer shows it: plain secrets, providers, parents and dependencies", () => {
        const thing = graph.only("aws:toy/thing:Thing");
        const provider = graph.only("pulumi:providers:aws");
        const shown = seen.flat().filter(({ urn }) => urn === thing.urn);
        shown.forEach((resource) => {
            expect(resource).to.deep.include({
                type: thing.type,
                name: "thing",
                protect: true,
                parent: graph.root.urn,
                provider: { urn: provider.urn, type: provider.type, props: provider.inputs },
                dependencies: thing.dependencies,
                propertyDependencies: thing.propertyDependencies,
            });
            expect(resource.props).to.include({ open: true, token: "hush" });
        });
        expect(seen[0]?.find(({ urn }) => urn === graph.root.urn)).to.not.have.any.keys("parent", "provider");
    });

    it("hides computed values from the preview's pass, and from it alone", () => {
        const policies = seen.map((pass) => pass.find(({ name }) => name === "thing")?.props["policy"]);
        expect(policies).to.have.length(2).and.to.include(UNKNOWN);
        expect(policies.find((policy) => policy !== UNKNOWN)).to.match(/arn:aws:kms/);
    });

    it("dates a violation that both passes find to the preview, once", () => {
        expect(phases([finding("u")], [finding("u")])).to.deep.equal(["violation preview is wrong"]);
    });

    it("dates a violation that needs a computed value to the deployment", () => {
        const unknown = finding("u", { outcome: "unknown", message: "cannot tell" });
        expect(phases([unknown], [finding("u")])).to.deep.equal(["violation up is wrong"]);
        const error = finding("u", { outcome: "error", message: "crashed" });
        expect(phases([unknown], [error])).to.deep.equal(["error up crashed"]);
    });

    it("drops what only the preview cannot decide, and keeps what nobody can", () => {
        const unknown = finding("u", { outcome: "unknown", message: "cannot tell" });
        expect(phases([unknown], [])).to.deep.equal([]);
        const otherwise = finding("u", { outcome: "unknown", message: "cannot tell either" });
        expect(phases([unknown], [otherwise])).to.deep.equal(["unknown preview cannot tell"]);
        expect(phases([], [unknown])).to.deep.equal(["unknown up cannot tell"]);
    });

    it("keeps findings on different resources and of different rules apart", () => {
        const unknown = finding("u", { outcome: "unknown", message: "cannot tell" });
        expect(phases([unknown], [finding("v"), finding("u", { rule: "other-rule" })])).to.deep.equal([
            "violation up is wrong",
            "violation up is wrong",
        ]);
    });

    it("needs one pass only where everything is known", async () => {
        let passes = 0;
        const known = await graphOf(() => {
            new Thing("thing", { open: true });
        });
        const findings = judge(known, () => {
            passes++;
            return [finding("u")];
        });
        expect(passes).to.equal(1);
        expect(findings.map(shortly)).to.deep.equal(["violation preview is wrong"]);
    });

    it("runs the real pack unless told otherwise, which sees through placeholders", async () => {
        const findings = judge(
            await graphOf(() => {
                const key = new kms.Key("key");
                const statement = { Effect: "Allow", Principal: "*", Action: "kms:*", Resource: key.arn };
                const policy = pulumi.jsonStringify({ Version: "2012-10-17", Statement: [statement] });
                new kms.KeyPolicy("policy", { keyId: key.id, policy });
            }),
        );
        const onPolicy = findings.filter(({ urn, outcome }) => urn.endsWith("::policy") && outcome === "violation");
        expect(onPolicy).not.to.be.empty;
        expect(new Set(onPolicy.map(({ phase }) => phase))).to.deep.equal(new Set(["up"]));
    });
});
