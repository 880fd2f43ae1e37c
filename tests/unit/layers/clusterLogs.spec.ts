import { expect } from "chai";
import type { Graph } from "../../../planner/graph";
import type { Properties } from "../../../planner/values";
import { planned } from "../../support/claims";
import { serverlessCompute } from "../../support/corners";
import { plan } from "../../support/plan";

const GRANTS = "databricks:index/grants:Grants";
const VOLUME = "databricks:index/volume:Volume";
const JOB = "databricks:index/job:Job";
const LIFECYCLE = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";

interface Grant {
    readonly principal: string;
    readonly privileges: readonly string[];
}

/** Privileges on what is in the catalog of logs by what they are on and then by workload. */
function granted(graph: Graph): Readonly<Record<string, Readonly<Record<string, string>>>> {
    const workloadOf = (principal: string): string =>
        graph.resources
            .find(({ placeholders }) => placeholders["applicationId"] === principal)
            ?.name.replace(/^identity-(.*)-principal$/, "$1") ?? principal;
    return Object.fromEntries(
        graph
            .ofType(GRANTS)
            .map(({ inputs: { grants, ...securable } }): [string, Record<string, string>] => [
                String(Object.values(securable)[0]).replace(/^acme_\w+?_logs/, "logs"),
                Object.fromEntries(
                    (grants as unknown as readonly Grant[]).map(({ principal, privileges }) => [
                        workloadOf(principal),
                        privileges.join(" "),
                    ]),
                ),
            ])
            .filter(([securable]) => securable.startsWith("logs")),
    );
}

describe("layers/workspace/logs", () => {
    it("lets each workload to its own volume, and to nothing of another", async () => {
        expect(granted((await planned("prod")).graph)).to.deep.equal({
            logs: { ingest: "USE_CATALOG", report: "USE_CATALOG" },
            "logs.clusters": { ingest: "USE_SCHEMA", report: "USE_SCHEMA" },
            "logs.clusters.workload_ingest": { ingest: "READ_VOLUME WRITE_VOLUME" },
            "logs.clusters.workload_report": { report: "READ_VOLUME WRITE_VOLUME" },
        });
    });

    it("has a job wait until its principal can write, from the catalog down", async () => {
        const { graph } = await planned("dev");
        const [job, grants] = [graph.only(JOB), graph.ofType(GRANTS).filter(({ name }) => name.startsWith("log"))];
        expect(grants.map(({ name }) => name).sort()).to.deep.equal([
            "log-passage-catalog-grants",
            "log-passage-schema-grants",
            "logs-workload-ingest-grants",
        ]);
        expect(grants.filter((one) => !graph.dependsOnTransitively(job, one))).to.deep.equal([]);
    });

    it("has a volume for each cluster, which starts when it is made, and no grants without a workload", async () => {
        const graph = await plan("dev", { workloads: undefined });
        expect(graph.ofType(VOLUME).map(({ inputs }) => inputs["name"])).to.deep.equal(["cluster_explore"]);
        expect(granted(graph)).to.deep.equal({});
        const cluster = graph.only("databricks:index/cluster:Cluster");
        expect(graph.dependsOnTransitively(cluster, graph.only(VOLUME))).to.equal(true);
    });

    it("keeps logs as long as the table of logs says, in a zone that clusters reach as they reach every other", async () => {
        const graph = await plan("dev", { retention: { clusterLogDays: 45 } });
        const { rules } = graph.ofType(LIFECYCLE).find(({ name }) => name === "lake-logs-data-lifecycle")?.inputs as {
            rules: readonly { readonly expiration?: Properties }[];
        };
        expect(rules.flatMap(({ expiration }) => expiration ?? [])).to.deep.equal([{ days: 45 }]);
        const text = (type: string, name: string): string =>
            String(graph.ofType(type).find((one) => one.name === name)?.inputs["policy"]);
        const bucket = "arn:aws:s3:::acme-dev-lake-logs-111122223333-eu-west-1";
        expect(text("aws:ec2/vpcEndpoint:VpcEndpoint", "s3-endpoint-endpoint")).to.include(bucket);
        expect(text("aws:iam/rolePolicy:RolePolicy", "storage-credential-role-policy")).to.include(bucket);
    });

    it("makes nothing of it where compute is serverless", async () => {
        const graph = await plan("staging", serverlessCompute);
        const names = graph.resources.map(({ name }) => name);
        expect(names.filter((name) => /^(catalog|lake|location)-logs|^log-/.test(name))).to.deep.equal([]);
        expect(graph.count(VOLUME)).to.equal(0);
    });

    it("lets no catalog of the settings into the zone, also where another stack has it", async () => {
        const overrides = { catalogs: { main: { zone: "logs" } } };
        const failure = await planned("prod-workspace", { overrides }).catch((error: unknown) => error);
        expect(failure).to.be.instanceOf(Error);
        expect(String(failure)).to.include('catalogs.main.zone: got "logs", allowed: bronze, gold, landing, silver');
    });
});
