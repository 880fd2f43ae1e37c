import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { ProblemsError } from "../../../components/shared/problems";
import { loadSettings } from "../../../config/load";
import { environment, settingsOf, type Raw } from "./samples";

/** What `pulumi` hands to the program for these settings. */
function configure(raw: Raw, secretKeys: readonly string[] = []): void {
    const entries = Object.entries(raw).map(([key, value]) => [
        `lakehouse:${key}`,
        typeof value === "string" ? value : JSON.stringify(value),
    ]);
    pulumi.runtime.setAllConfig(
        { ...(Object.fromEntries(entries) as Record<string, string>), "pulumi:disable-default-providers": '["*"]' },
        secretKeys.map((key) => `lakehouse:${key}`),
    );
}

describe("loading settings", () => {
    afterEach(() => {
        pulumi.runtime.setAllConfig({});
    });

    it("gives the stack's own settings, and no one else's", () => {
        configure({ ...environment, tier: "critical" });
        expect(loadSettings()).to.deep.equal(settingsOf({ ...environment, tier: "critical" }));
    });

    it("throws all problems at once, with the name of the stack", () => {
        configure({ ...environment, awsAccountId: "1", tier: "precious" });
        expect(() => loadSettings())
            .to.throw(
                ProblemsError,
                /^2 problems in settings of stack \S+:\n {2}- tier: got "precious".*\n {2}- awsAccountId: got "1"/,
            )
            .with.property("problems")
            .with.lengthOf(2);
    });

    it("claim 46: hands a secret on as a secret", async () => {
        configure({ ...environment, alertWebhookUrl: "https://hooks.example.com/T0" }, ["alertWebhookUrl"]);
        const { alertWebhookUrl } = loadSettings();
        expect(await pulumi.isSecret(pulumi.output(alertWebhookUrl))).to.equal(true);
        expect(await valueOf(alertWebhookUrl)).to.equal("https://hooks.example.com/T0");
    });

    it("knows from the SDK which settings are encrypted", () => {
        configure({ ...environment, alertWebhookUrl: "https://hooks.example.com/T0" });
        expect(() => loadSettings()).to.throw(ProblemsError, "alertWebhookUrl: got a secret in plain text");
    });
});

const valueOf = (output: pulumi.Output<string> | undefined): Promise<string | undefined> =>
    new Promise((resolve) => {
        pulumi.output(output).apply(resolve);
    });
