import { expect } from "chai";
import type { Gate } from "../../../components/shared/gates";
import { workspaceGate } from "../../../layers/workspaceGate";
import { AnsweringMonitor, passGate } from "../../support/answeringMonitor";
import { testProviders } from "../../support/testProviders";

const TIMES = { intervalSeconds: 0.001, settleSeconds: 0, timeoutSeconds: 0.003 };

/** A workspace that tells these ids of its metastore. */
const answering = (...ids: readonly string[]): AnsweringMonitor => new AnsweringMonitor(ids.map((id) => ({ id })));

const gate = (): Gate => workspaceGate(testProviders().workspace, TIMES);

describe("workspaceGate", () => {
    const question = "databricks:index/getCurrentMetastore:getCurrentMetastore of databricks-workspace";

    it("claim 3: is open once the workspace itself names its metastore", async () => {
        const workspace = answering("", "", "metastore-1");
        const { gate: passed, failure } = await passGate(workspace, gate);
        expect(failure).to.equal("");
        expect(workspace.asked).to.deep.equal([question, question, question]);
        expect(passed?.hooks.beforeUpdate).to.deep.equal(passed?.hooks.beforeCreate);
    });

    it("claim 3: fails what waits for it when the workspace never sees one", async () => {
        const { failure } = await passGate(answering(""), gate);
        expect(failure).to.equal(
            "gave up waiting for the workspace to see its metastore after 0.003 s; last answer: not there yet",
        );
    });
});
