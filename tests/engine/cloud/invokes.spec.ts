import { expect } from "chai";
import type { CloudRecord } from "./calls";
import { answerOf } from "./invokes";
import { hostName } from "./session";
import { ACCOUNT_CONSOLE, AWS, testCloud, urnOf, type TestClock } from "./testCloud";
import { textAt, type Properties } from "./values";

const CONNECTIVITY = "databricks:index/getMwsNetworkConnectivityConfig:getMwsNetworkConnectivityConfig";
const METASTORE = "databricks:index/getCurrentMetastore:getCurrentMetastore";

describe("invokes", () => {
    it("look up the one resource whose outputs equal the arguments", async () => {
        const cloud = testCloud();
        for (const name of ["lake", "pond"]) {
            await cloud.create(AWS, "aws:iam/role:Role", urnOf("aws:iam/role:Role", name), { name });
        }
        const answer = answerOf("aws:iam/getRole:getRole", AWS, { name: "pond" }, cloud);
        expect(answer["arn"]).to.equal("arn:aws:iam::123456789012:role/pond");
        expect(() => answerOf("aws:iam/getRole:getRole", AWS, { name: "sea" }, cloud)).to.throw("0 resources");
    });

    it("tell which private endpoints of a configuration are established and enabled", async () => {
        const clock: TestClock = { milliseconds: 0 };
        const cloud = testCloud(clock);
        const make = (type: string, inputs: Properties): Promise<CloudRecord> =>
            cloud.create(ACCOUNT_CONSOLE, type, urnOf(type, "lake"), inputs);
        const config = await make("databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig", {
            name: "lake",
        });
        const networkConnectivityConfigId = config.outputs["networkConnectivityConfigId"] ?? "";
        const endpointService = "com.amazonaws.eu-west-1.s3";
        const inputs = { networkConnectivityConfigId, endpointService, enabled: true };
        const rule = await make("databricks:index/mwsNccPrivateEndpointRule:MwsNccPrivateEndpointRule", inputs);
        const rules = (): unknown => {
            const { egressConfig } = answerOf(CONNECTIVITY, ACCOUNT_CONSOLE, { name: "lake" }, cloud);
            return (egressConfig as { targetRules: { awsPrivateEndpointRules: unknown } }).targetRules
                .awsPrivateEndpointRules;
        };
        expect(rules()).to.deep.equal([
            { ruleId: rule.id, endpointService, enabled: false, connectionState: "PENDING" },
        ]);
        clock.milliseconds = 1000;
        await cloud.update(rule, inputs);
        expect(rules()).to.deep.equal([
            { ruleId: rule.id, endpointService, enabled: true, connectionState: "ESTABLISHED" },
        ]);
        expect(() => answerOf(CONNECTIVITY, ACCOUNT_CONSOLE, { name: "pond" }, cloud)).to.throw("no such network");
    });

    it("know the groups of an account that own what it has once, and no others", () => {
        const group = (displayName: string, session = ACCOUNT_CONSOLE): unknown =>
            answerOf("databricks:index/getGroup:getGroup", session, { displayName }, testCloud())["id"];
        expect(group("metastore-admins")).to.match(/^\d+$/);
        expect(() => group("nobody")).to.throw("cannot find group: nobody");
        expect(() => group("metastore-admins", { ...ACCOUNT_CONSOLE, host: "dbc-1.cloud.databricks.com" })).to.throw(
            "cannot find group",
        );
    });

    it("name a workspace's metastore from when its assignment is effective, and not before", async () => {
        const clock: TestClock = { milliseconds: 0 };
        const cloud = testCloud(clock);
        const type = "databricks:index/mwsWorkspaces:MwsWorkspaces";
        const workspace = await cloud.create(ACCOUNT_CONSOLE, type, urnOf(type, "lake"), { workspaceName: "lake" });
        const inside = { ...ACCOUNT_CONSOLE, host: hostName(textAt(workspace.outputs, "workspaceUrl") ?? "") };
        expect(() => answerOf(METASTORE, inside, {}, cloud)).to.throw("No metastore assigned");

        const assignment = "databricks:index/metastoreAssignment:MetastoreAssignment";
        const inputs = { workspaceId: workspace.outputs["workspaceId"] ?? "", metastoreId: "metastore" };
        await cloud.create(ACCOUNT_CONSOLE, assignment, urnOf(assignment, "lake"), inputs);
        clock.milliseconds = 999;
        expect(() => answerOf(METASTORE, inside, {}, cloud)).to.throw("No metastore assigned");
        clock.milliseconds = 1000;
        expect(answerOf(METASTORE, inside, {}, cloud)["id"]).to.equal("metastore");
    });
});
