import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { Gate } from "../../../components/shared/gates";
import { AlertDestination } from "../../../components/workloads/alertDestination";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:workloads:AlertDestination";
const DESTINATION = "databricks:index/notificationDestination:NotificationDestination";
const URL = "https://alerts.example.com/sentinel";

const recordDestination = (url: pulumi.Input<string> = URL): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        new AlertDestination("alerts", {
            context: testContext(),
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            url,
        });
    });

describe("AlertDestination", () => {
    it("creates one destination with the workspace provider", async () => {
        const graph = await recordDestination();
        const component = graph.only(COMPONENT, "alerts");
        expect(children(graph, component)).to.deep.equal({ "alerts-destination": DESTINATION });
        expect(providers(graph, component)).to.deep.equal({ "alerts-destination": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ destinationId: graph.only(DESTINATION).placeholders["id"] });
    });

    it("claim 46: keeps the webhook secret, wherever it comes from", async () => {
        for (const url of [URL, pulumi.secret(URL)]) {
            const graph = await recordDestination(url);
            const { inputs, inputMarks } = graph.only(DESTINATION);
            expect(inputs).to.deep.equal({
                displayName: "acme-dev-alerts",
                config: { genericWebhook: { url: URL } },
            });
            expect(inputMarks.secrets).to.deep.equal(["config.genericWebhook.url"]);
            expect(JSON.stringify(graph.only(COMPONENT))).not.to.include("sentinel");
        }
    });

    it("claim 3: waits until the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        const { hooks } = (await recordDestination()).only(DESTINATION);
        expect(hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });
});
