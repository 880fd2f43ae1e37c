import { expect } from "chai";
import { Workload, type WorkloadArgs } from "../../../components/workloads/workload";
import { databricksTags } from "../../../components/shared/tags";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:workloads:Workload";
const JOB = "databricks:index/job:Job";

const recordWorkload = (given: Partial<WorkloadArgs> = {}): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        new Workload("workload-ingest", {
            context: testContext(),
            workspace,
            workload: "ingest",
            owner: "sales",
            applicationId: "application-1",
            cluster: {
                policyId: "policy-1",
                logPath: "/Volumes/acme_dev_logs/clusters/workload_ingest",
                shape: {
                    runtime: "17.3.x-scala2.13",
                    nodeType: "m6id.large",
                    minWorkers: 1,
                    maxWorkers: 2,
                    spot: false,
                },
            },
            source: { notebook: "/Shared/ingest" },
            timeoutMinutes: 60,
            ...given,
        });
    });

const BASE = {
    name: "acme-dev-ingest",
    runAs: { servicePrincipalName: "application-1" },
    tasks: [
        {
            taskKey: "main",
            jobClusterKey: "main",
            notebookTask: { notebookPath: "/Shared/ingest", source: "WORKSPACE", baseParameters: {} },
        },
    ],
    jobClusters: [
        {
            jobClusterKey: "main",
            newCluster: {
                policyId: "policy-1",
                dataSecurityMode: "SINGLE_USER",
                sparkVersion: "17.3.x-scala2.13",
                nodeTypeId: "m6id.large",
                autoscale: { minWorkers: 1, maxWorkers: 2 },
                enableLocalDiskEncryption: true,
                awsAttributes: { availability: "ON_DEMAND", firstOnDemand: 1, zoneId: "auto" },
                customTags: { workload: "ingest" },
                clusterLogConf: { volumes: { destination: "/Volumes/acme_dev_logs/clusters/workload_ingest" } },
            },
        },
    ],
    timeoutSeconds: 3600,
    maxConcurrentRuns: 1,
    queue: { enabled: true },
    tags: { job: "ingest", "job-owner": "sales" },
};

describe("Workload", () => {
    it("creates one job with the workspace provider", async () => {
        const graph = await recordWorkload();
        const component = graph.only(COMPONENT, "workload-ingest");
        expect(children(graph, component)).to.deep.equal({ "workload-ingest-job": JOB });
        expect(providers(graph, component)).to.deep.equal({ "workload-ingest-job": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ jobId: graph.only(JOB).placeholders["id"] });
    });

    it("claim 57: runs as its own principal on a governed cluster of its own", async () => {
        const { inputs, inputMarks } = (await recordWorkload()).only(JOB);
        expect(inputs).to.deep.equal(BASE);
        expect(inputMarks.unknowns).to.deep.equal([]);
    });

    it("runs with an instance profile only where it is given one", async () => {
        const [jobCluster] = BASE.jobClusters;
        const shape = {
            runtime: "17.3.x-scala2.13",
            nodeType: "m6id.large",
            minWorkers: 1,
            maxWorkers: 2,
            spot: false,
        };
        const graph = await recordWorkload({
            cluster: {
                policyId: "policy-1",
                shape,
                instanceProfileArn: "profile-1",
                logPath: "/Volumes/acme_dev_logs/clusters/workload_ingest",
            },
        });
        const awsAttributes = { ...jobCluster?.newCluster.awsAttributes, instanceProfileArn: "profile-1" };
        expect(graph.only(JOB).inputs["jobClusters"]).to.deep.equal([
            { ...jobCluster, newCluster: { ...jobCluster?.newCluster, awsAttributes } },
        ]);
    });

    it("runs on serverless compute where it is given no cluster", async () => {
        const { jobClusters: _clusters, ...others } = BASE;
        const tasks = BASE.tasks.map(({ jobClusterKey: _key, ...task }) => task);
        const graph = await recordWorkload({ cluster: undefined, budgetPolicyId: "budget-1" });
        expect(graph.only(JOB).inputs).to.deep.equal({ ...others, tasks, budgetPolicyId: "budget-1" });
    });

    it("takes its notebook from a tag of a repository, with parameters", async () => {
        const git = { url: "https://example.com/jobs.git", provider: "gitHub", tag: "v1.2.0" };
        const graph = await recordWorkload({
            source: { notebook: "jobs/ingest", git },
            parameters: { catalog: "acme_dev_main" },
        });
        const notebookTask = {
            notebookPath: "jobs/ingest",
            source: "GIT",
            baseParameters: { catalog: "acme_dev_main" },
        };
        expect(graph.only(JOB).inputs).to.deep.equal({
            ...BASE,
            gitSource: git,
            tasks: [{ taskKey: "main", jobClusterKey: "main", notebookTask }],
        });
    });

    it("tells its owner of failures, where that is an address and nobody else is told", async () => {
        const owner = "sales@example.com";
        const told = async (given: Partial<WorkloadArgs>): Promise<unknown> => {
            const { emailNotifications, webhookNotifications } = (await recordWorkload(given)).only(JOB).inputs;
            return { emailNotifications, webhookNotifications };
        };
        expect(await told({ owner })).to.deep.equal({
            emailNotifications: { onFailures: [owner] },
            webhookNotifications: undefined,
        });
        expect(await told({ owner, alertDestinationId: "destination-1" })).to.deep.equal({
            emailNotifications: undefined,
            webhookNotifications: { onFailures: [{ id: "destination-1" }] },
        });
    });

    it("runs on a schedule and reports failures only when told to", async () => {
        const graph = await recordWorkload({
            schedule: { cron: "0 0 5 * * ?", timezone: "UTC" },
            alertDestinationId: "destination-1",
        });
        expect(graph.only(JOB).inputs).to.deep.equal({
            ...BASE,
            schedule: { quartzCronExpression: "0 0 5 * * ?", timezoneId: "UTC", pauseStatus: "UNPAUSED" },
            webhookNotifications: { onFailures: [{ id: "destination-1" }] },
        });
    });

    it("claim 56: has tags on the job and on its cluster that never meet", () => {
        const onJob = Object.keys(databricksTags.job("ingest", "sales"));
        const onCluster = Object.keys(databricksTags.cluster("ingest"));
        const onWorkspace = Object.keys(databricksTags.workspace(testContext().baseTags));
        const all = [...onJob, ...onCluster, ...onWorkspace];
        expect(new Set(all).size).to.equal(all.length);
        expect(all).to.include.members(["job", "workload", "owner"]);
    });
});
