import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { LogVolume, type LogVolumeArgs } from "../../../components/catalog/logVolume";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:LogVolume";
const VOLUME = "databricks:index/volume:Volume";
const GRANTS = "databricks:index/grants:Grants";
const JOB = "databricks:index/job:Job";

const PATH = "/Volumes/acme_dev_logs/clusters/workload_daily_report";

const SCHEMA = "databricks:index/schema:Schema";
const PASSAGE = "databricks:index/permissions:Permissions";

const recordVolume = ({
    isOwners = false,
    ...given
}: Partial<LogVolumeArgs> & { isOwners?: boolean } = {}): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const provider = workspace.resource;
        const schema = new databricks.Schema("schema", { catalogName: "acme_dev_logs" }, { provider });
        const passage = new databricks.Permissions("passage", { accessControls: [] }, { provider });
        const { path } = new LogVolume("logs-report", {
            context: testContext(),
            workspace,
            schema,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            source: "workload",
            key: "daily-report",
            ...(!isOwners && { writer: { principal: "application-1", passage } }),
            ...given,
        });
        new databricks.Job("consumer", { name: path }, { provider });
    });

describe("LogVolume", () => {
    it("claim 21: creates a volume and its one grants resource, with the workspace provider", async () => {
        const graph = await recordVolume();
        const component = graph.only(COMPONENT, "logs-report");
        expect(children(graph, component)).to.deep.equal({
            "logs-report-volume": VOLUME,
            "logs-report-grants": GRANTS,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-workspace"]));
        expect(component.outputs).to.deep.equal({ path: PATH });
    });

    it("is managed: Unity Catalog keeps it below the catalog's own storage", async () => {
        expect((await recordVolume()).only(VOLUME).inputs).to.deep.equal({
            catalogName: "acme_dev_logs",
            schemaName: "clusters",
            name: "workload_daily_report",
            volumeType: "MANAGED",
        });
    });

    it("is read and written by its own principal, and by nobody else but its owner", async () => {
        expect((await recordVolume()).only(GRANTS).inputs).to.deep.equal({
            volume: "acme_dev_logs.clusters.workload_daily_report",
            grants: [{ principal: "application-1", privileges: ["READ_VOLUME", "WRITE_VOLUME"] }],
        });
        const owned = await recordVolume({ source: "cluster", key: "explore", isOwners: true });
        expect(owned.count(GRANTS)).to.equal(0);
        expect(owned.only(COMPONENT).outputs).to.deep.equal({
            path: "/Volumes/acme_dev_logs/clusters/cluster_explore",
        });
    });

    it("makes whoever delivers there wait for volume and grants, with a path that is known before", async () => {
        const graph = await recordVolume();
        const job = graph.only(JOB);
        expect([job.inputs["name"], job.inputMarks.unknowns]).to.deep.equal([PATH, []]);
        for (const type of [SCHEMA, VOLUME, GRANTS, PASSAGE]) {
            expect(graph.dependsOnTransitively(job, graph.only(type)), type).to.equal(true);
        }
    });

    it("of a cluster is waited for alone", async () => {
        const graph = await recordVolume({ isOwners: true });
        const waitsFor = (type: string): boolean => graph.dependsOnTransitively(graph.only(JOB), graph.only(type));
        expect([waitsFor(VOLUME), waitsFor(PASSAGE)]).to.deep.equal([true, false]);
    });

    it("claim 1: is created and updated only once the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        const graph = await recordVolume();
        for (const type of [VOLUME, GRANTS]) {
            expect(graph.only(type).hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
        }
    });

    it("goes with its cluster or workload, and keeps nothing else from being deleted", async () => {
        expect((await recordVolume()).only(VOLUME)).to.include({ protect: false, retainOnDelete: false });
    });
});
