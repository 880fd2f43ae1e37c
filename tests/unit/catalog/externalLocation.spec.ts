import { expect } from "chai";
import { ExternalLocation } from "../../../components/catalog/externalLocation";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:ExternalLocation";
const LOCATION = "databricks:index/externalLocation:ExternalLocation";

const recordLocation = (): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        new ExternalLocation("location-bronze", {
            context: testContext(),
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            zone: "bronze",
            url: "s3://bucket",
            credentialName: "acme-dev-lake",
            roleGate: new Gate("lake-credential-role-settled", () => Promise.resolve()),
        });
    });

describe("ExternalLocation", () => {
    it("creates one location with the workspace provider", async () => {
        const graph = await recordLocation();
        const component = graph.only(COMPONENT, "location-bronze");
        expect(children(graph, component)).to.deep.equal({ "location-bronze-location": LOCATION });
        expect(providers(graph, component)).to.deep.equal({ "location-bronze-location": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ url: "s3://bucket" });
    });

    it("claim 26: is usable in this workspace only, tried out, and never falls back to a cluster's credentials", async () => {
        expect((await recordLocation()).only(LOCATION).inputs).to.deep.equal({
            name: "acme-dev-bronze",
            url: "s3://bucket",
            credentialName: "acme-dev-lake",
            isolationMode: "ISOLATION_MODE_ISOLATED",
            skipValidation: false,
            fallback: false,
        });
    });

    it("claim 1: is created and updated only once the workspace sees its metastore and the role has settled", async () => {
        const gates = ["workspace-ready", "lake-credential-role-settled"];
        const { hooks } = (await recordLocation()).only(LOCATION);
        expect(hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });
});
