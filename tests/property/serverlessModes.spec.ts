import { expect } from "chai";
import type { Overrides } from "../../planner/overrides";
import { serverlessCompute } from "../support/corners";
import { judgeChanged } from "../support/judged";
import { pairwise, type Row } from "../support/pairwise";
import { plan } from "../support/plan";

const reason = "A sentence that says why this is so.";

/** What settings can say of an environment whose compute is serverless, by factor and choice. */
const CHOICES = {
    egress: {
        restricted: {},
        domains: { serverless: { egress: { mode: "restricted", allowedDomains: ["pypi.org"] } } },
        open: { serverless: { egress: { mode: "open", reason } } },
    },
    crossWorkspace: {
        legacy: {},
        restricted: { serverless: { crossWorkspace: { mode: "restricted", workspaceIds: [42] } } },
    },
    privateEndpoints: {
        none: {},
        lake: { serverless: { privateEndpoints: { lake: { kind: "lake" } } } },
    },
    tier: { disposable: { tier: "disposable" }, standard: {}, critical: { tier: "critical" } },
    host: { databricks: {}, own: { deploymentName: "lake" } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Overrides>>>>;

type Factor = keyof typeof CHOICES;

const FACTORS = Object.keys(CHOICES) as Factor[];

const ROWS = pairwise(
    Object.fromEntries(FACTORS.map((factor) => [factor, Object.keys(CHOICES[factor])])) as Record<Factor, string[]>,
);

function overridesIn(row: Row<Factor>): Overrides {
    const said = FACTORS.map((factor) => (CHOICES[factor] as Readonly<Record<string, Overrides>>)[row[factor]] ?? {});
    const serverless = Object.assign({}, ...said.map((section) => section["serverless"] ?? {})) as Overrides;
    return { ...serverlessCompute, ...(Object.assign({}, ...said) as Overrides), serverless };
}

/** What only compute in a network of ours needs. */
const CLASSIC =
    /^aws:(ec2|vpc|ec2transitgateway|networkfirewall|route53)|MwsNetworks|MwsCredentials|MwsVpcEndpoint|MwsStorage/;

describe("an environment whose compute is serverless", () => {
    for (const [index, row] of ROWS.entries()) {
        const words = FACTORS.map((factor) => row[factor]).join(", ");

        it(`has nothing of a network in AWS and violates no mandatory rule (${String(index + 1)}: ${words})`, async () => {
            const graph = await plan("staging", overridesIn(row));
            expect(graph.resources.filter(({ type }) => CLASSIC.test(type)).map(({ name }) => name)).to.deep.equal([]);
            const objections = judgeChanged(graph).filter(
                ({ outcome, level }) => outcome === "error" || (outcome === "violation" && level === "mandatory"),
            );
            expect(objections.map(({ rule }) => rule)).to.deep.equal([]);
        });
    }

    it("runs jobs and warehouses without a cluster in our account, and its bill says whose they are", async () => {
        const graph = await plan("staging", serverlessCompute);
        const jobs = graph.ofType("databricks:index/job:Job");
        expect(jobs.map(({ name }) => name)).to.deep.equal(["workload-ingest-job", "workload-report-job"]);
        const [budgetPolicyId] = graph
            .ofType("databricks:index/budgetPolicy:BudgetPolicy")
            .map(({ placeholders }) => placeholders["policyId"]);
        for (const { inputs } of jobs) {
            expect(inputs).to.include({ budgetPolicyId }).and.not.have.property("jobClusters");
        }
        const [warehouse] = graph.ofType("databricks:index/sqlEndpoint:SqlEndpoint");
        expect(warehouse?.inputs).to.include({ enableServerlessCompute: true });
        const classic = await plan("staging");
        expect(classic.resources.filter(({ type }) => CLASSIC.test(type))).not.to.deep.equal([]);
        expect(classic.ofType("databricks:index/job:Job")[0]?.inputs).to.have.property("jobClusters");
    });
});
