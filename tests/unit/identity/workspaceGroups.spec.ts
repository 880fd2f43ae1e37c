import { expect } from "chai";
import { WorkspaceGroups } from "../../../components/identity/workspaceGroups";
import { workspaceGate } from "../../../layers/workspaceGate";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const ASSIGNMENT = "databricks:index/permissionAssignment:PermissionAssignment";
const ENTITLEMENTS = "databricks:index/entitlements:Entitlements";
const TIMES = { intervalSeconds: 1, settleSeconds: 0, timeoutSeconds: 1 };

describe("WorkspaceGroups", () => {
    const recorded = record(() => {
        const { workspace } = testProviders();
        new WorkspaceGroups("groups", {
            workspace,
            gate: workspaceGate(workspace, TIMES),
            gateTimes: TIMES,
            groups: {
                analysts: {
                    name: "Analysts",
                    id: "111",
                    permission: "user",
                    entitlements: ["databricks-sql-access", "workspace-access"],
                },
                operators: { name: "Platform Team", id: "222", permission: "admin", entitlements: [] },
                readers: { name: "Readers", id: "333", permission: "user", entitlements: ["workspace-consume"] },
            },
        });
    });

    it("assigns groups that are there to the workspace, by id, once that sees its metastore", async () => {
        const graph = await recorded;
        const component = graph.only("lakehouse:identity:WorkspaceGroups", "groups");
        expect(children(graph, component)).to.deep.equal({
            "groups-analysts-assignment": ASSIGNMENT,
            "groups-analysts-entitlements": ENTITLEMENTS,
            "groups-operators-assignment": ASSIGNMENT,
            "groups-readers-assignment": ASSIGNMENT,
            "groups-readers-entitlements": ENTITLEMENTS,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-workspace"]));
        const assignments = graph.ofType(ASSIGNMENT);
        expect(assignments.map(({ inputs }) => inputs)).to.deep.equal([
            { principalId: "111", permissions: ["USER"] },
            { principalId: "222", permissions: ["ADMIN"] },
            { principalId: "333", permissions: ["USER"] },
        ]);
        for (const { hooks } of assignments) {
            expect(hooks).to.deep.equal({ beforeCreate: ["workspace-ready"], beforeUpdate: ["workspace-ready"] });
        }
    });

    it("gives each what is named and tells nothing of what is not, once the workspace knows the group", async () => {
        const graph = await recorded;
        const entitlements = graph.ofType(ENTITLEMENTS);
        expect(entitlements.map(({ inputs }) => inputs)).to.deep.equal([
            { groupId: "111", databricksSqlAccess: true, workspaceAccess: true },
            { groupId: "333", workspaceConsume: true },
        ]);
        for (const [index, key] of ["analysts", "readers"].entries()) {
            const gates = [`group-${key}-known`];
            const entitled = graph.only(ENTITLEMENTS, `groups-${key}-entitlements`);
            expect(entitlements[index]).to.equal(entitled);
            expect(entitled.hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
            expect(graph.dependsOnTransitively(entitled, graph.only(ASSIGNMENT, `groups-${key}-assignment`))).to.equal(
                true,
            );
        }
    });
});
