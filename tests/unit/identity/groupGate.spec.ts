import { expect } from "chai";
import type { Gate } from "../../../components/shared/gates";
import { groupGate } from "../../../components/identity/groupGate";
import { AnsweringMonitor, passGate } from "../../support/answeringMonitor";
import { testProviders } from "../../support/testProviders";

const TIMES = { intervalSeconds: 0.001, settleSeconds: 0, timeoutSeconds: 0.003 };

/** A workspace that tells these ids of the group. */
const answering = (...ids: readonly string[]): AnsweringMonitor => new AnsweringMonitor(ids.map((id) => ({ id })));

const gate = (): Gate => {
    const group = { name: "Data Analysts", id: "1234567890" };
    return groupGate("analysts", group, testProviders().workspace, TIMES);
};

describe("groupGate", () => {
    const question = "databricks:index/getGroup:getGroup of databricks-workspace";

    it("is open once the workspace itself knows the group", async () => {
        const workspace = answering("", "1234567890");
        const { failure } = await passGate(workspace, gate);
        expect(failure).to.equal("");
        expect(workspace.asked).to.deep.equal([question, question]);
    });

    it("fails at once where the name is that of another group", async () => {
        const workspace = answering("987");
        const { failure } = await passGate(workspace, gate);
        expect(failure).to.equal(
            "groups.analysts: the group Data Analysts has the id 987, not 1234567890; correct groups.analysts.id",
        );
        expect(workspace.asked).to.have.length(1);
    });

    it("fails what waits for it when the workspace never knows it", async () => {
        const { failure } = await passGate(answering(""), gate);
        expect(failure).to.equal(
            "gave up waiting for the workspace to know the group Data Analysts after 0.003 s; last answer: not there yet",
        );
    });
});
