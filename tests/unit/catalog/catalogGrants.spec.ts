import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { CatalogGrants, checkCatalogGrants } from "../../../components/catalog/catalogGrants";
import { privilegeMatrix, type PrivilegeRow } from "../../../components/catalog/privileges";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:CatalogGrants";
const GRANTS = "databricks:index/grants:Grants";
const JOB = "databricks:index/job:Job";

const ROWS =
    privilegeMatrix({ refine: { reads: [], writes: ["main"] }, ingest: { reads: ["main"], writes: [] } })["main"] ?? [];

const recordGrants = (rows: readonly PrivilegeRow[] = ROWS): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const grants = new CatalogGrants("grants-main", {
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            catalogName: "acme_dev_main",
            rows,
            principals: { ingest: "application-1", refine: "application-2", unused: "application-3" },
        });
        new databricks.Job("consumer", { name: grants.catalogName }, { provider: workspace.resource });
    });

const failure = async (promise: Promise<unknown>): Promise<string> => {
    try {
        await promise;
    } catch (error) {
        return (error as Error).message;
    }
    return "no failure";
};

describe("CatalogGrants", () => {
    it("claim 21: creates exactly one grants resource, with the workspace provider", async () => {
        const graph = await recordGrants();
        const component = graph.only(COMPONENT, "grants-main");
        expect(children(graph, component)).to.deep.equal({ "grants-main-grants": GRANTS });
        expect(providers(graph, component)).to.deep.equal({ "grants-main-grants": "databricks-workspace" });
    });

    it("grants exactly what the rows say, to the principals of the grantees", async () => {
        expect((await recordGrants()).only(GRANTS).inputs).to.deep.equal({
            catalog: "acme_dev_main",
            grants: [
                { principal: "application-1", privileges: ["READ_VOLUME", "SELECT", "USE_CATALOG", "USE_SCHEMA"] },
                {
                    principal: "application-2",
                    privileges: [
                        "CREATE_TABLE",
                        "MODIFY",
                        "READ_VOLUME",
                        "SELECT",
                        "USE_CATALOG",
                        "USE_SCHEMA",
                        "WRITE_VOLUME",
                    ],
                },
            ],
        });
    });

    it("claim 1: is created and updated only once the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        expect((await recordGrants()).only(GRANTS).hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });

    it("makes consumers of the catalog's name wait for the grants", async () => {
        const graph = await recordGrants();
        expect(graph.only(JOB).inputs["name"]).to.equal("acme_dev_main");
        expect(graph.dependsOnTransitively(graph.only(JOB), graph.only(GRANTS))).to.equal(true);
    });

    it("refuses a catalog without grants, and a grantee without a principal", async () => {
        expect(await failure(recordGrants([]))).to.include("rows: got no grants, allowed: at least one");
        const stranger = [{ grantee: "stranger", privileges: ["SELECT"] }];
        expect(await failure(recordGrants(stranger))).to.include("principals.stranger: got nothing");
        expect(checkCatalogGrants(ROWS, ["ingest", "refine"])).to.deep.equal([]);
    });
});
