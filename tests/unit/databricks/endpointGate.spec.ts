import { expect } from "chai";
import { endpointGate } from "../../../components/databricks/endpointGate";
import { AnsweringMonitor, passGate } from "../../support/answeringMonitor";
import { testProviders } from "../../support/testProviders";

const TIMES = { intervalSeconds: 0.001, settleSeconds: 0, timeoutSeconds: 0.003 };
const S3 = "com.amazonaws.eu-west-1.s3";

/** A configuration whose one rule is in a state; of one without rules Databricks says nothing of them at all. */
const inState = (connectionState: string): { egressConfig: object } => ({
    egressConfig: { targetRules: { awsPrivateEndpointRules: [{ endpointService: S3, connectionState }] } },
});

/** What a Databricks account says, one thing after the other, and what comes of it. */
async function asking(
    ...answers: readonly object[]
): Promise<{ readonly failure: string; readonly asked: readonly string[] }> {
    const account = new AnsweringMonitor(answers as ConstructorParameters<typeof AnsweringMonitor>[0]);
    const awaited = { configName: "acme-dev-ncc", services: [S3] };
    const { failure } = await passGate(account, () =>
        endpointGate("endpoints", awaited, testProviders().account, TIMES),
    );
    return { failure, asked: account.asked };
}

describe("endpointGate", () => {
    it("is open once every connection is established", async () => {
        const { failure, asked } = await asking(inState("PENDING"), inState("ESTABLISHED"));
        expect(failure).to.equal("");
        expect(asked).to.have.length(2);
        expect((await asking({ egressConfig: {} })).failure).to.equal("");
    });

    it("says what it waited for in vain", async () => {
        expect((await asking(inState("PENDING"))).failure).to.equal(
            `gave up waiting for private endpoints to be established after 0.003 s; last answer: ${S3} is PENDING`,
        );
    });

    it("fails at once where a connection is lost, with what to do", async () => {
        const { failure, asked } = await asking(inState("REJECTED"));
        expect(failure).to.equal(
            `private endpoints that Databricks will not connect any more: ${S3} is REJECTED; take them out of ` +
                "serverless.privateEndpoints, deploy, and add them again once their owner accepts them",
        );
        expect(asked).to.have.length(1);
    });
});
