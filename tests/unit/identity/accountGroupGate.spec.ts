import { expect } from "chai";
import { accountGroupGate } from "../../../components/identity/accountGroupGate";
import { AnsweringMonitor, passGate } from "../../support/answeringMonitor";
import { testProviders } from "../../support/testProviders";

const TIMES = { intervalSeconds: 0.001, settleSeconds: 0, timeoutSeconds: 0.003 };

type Answers = ConstructorParameters<typeof AnsweringMonitor>[0];

/** What an account says of the group, one thing after the other, and what comes of it. */
async function asking(...answers: Answers): Promise<{ readonly failure: string; readonly asked: readonly string[] }> {
    const account = new AnsweringMonitor(answers);
    const { failure } = await passGate(account, () =>
        accountGroupGate("metastore.owner", "Owners", testProviders().account, TIMES),
    );
    return { failure, asked: account.asked };
}

describe("accountGroupGate", () => {
    const question = "databricks:index/getGroup:getGroup of databricks-account";

    it("is open where the account has the group", async () => {
        expect(await asking({ id: "1234567890" })).to.deep.equal({ failure: "", asked: [question] });
    });

    for (const [said, answer] of Object.entries({
        "that it cannot find it": new Error("cannot find group: Owners"),
        nothing: { id: "" },
    })) {
        it(`fails at once, by name and with what to do, where the account says ${said}`, async () => {
            expect(await asking(answer)).to.deep.equal({
                failure:
                    "metastore.owner: the Databricks account has no group Owners; make it in the account console, with " +
                    "the deploying service principal in it, or name another in metastore.owner",
                asked: [question],
            });
        });
    }

    it("asks again when the account cannot say, and not for ever", async () => {
        const busy = new Error("503 service unavailable");
        expect(await asking(busy, { id: "1" })).to.deep.equal({ failure: "", asked: [question, question] });
        expect((await asking(busy)).failure).to.match(
            /^gave up waiting for the Databricks account to say whether it has the group Owners after 0.003 s.*503/s,
        );
    });
});
