import { expect } from "chai";
import type { Shard } from "../../../components/shared/regions";
import {
    accountProvider,
    awsProvider,
    PROVIDER_NAMES,
    pulumiCloudProvider,
    workspaceProvider,
} from "../../../layers/providers";
import { record } from "../../support/record";
import { DATABRICKS_ACCOUNT } from "../../support/testProviders";

const AWS = "pulumi:providers:aws";
const DATABRICKS = "pulumi:providers:databricks";

/** Inputs of a provider, without the version that the SDK adds. */
async function inputsOf(type: string, name: string, declare: () => unknown): Promise<Record<string, unknown>> {
    const { version: _, ...inputs } = (await record(declare)).only(type, name).inputs;
    return inputs;
}

const account = (shard: Shard): Promise<Record<string, unknown>> =>
    inputsOf(DATABRICKS, "databricks-account", () =>
        accountProvider({ id: DATABRICKS_ACCOUNT, shard, authentication: "oauth-m2m" }),
    );

const workspace = (authentication = "oauth-m2m"): Promise<Record<string, unknown>> =>
    inputsOf(DATABRICKS, "databricks-workspace", () =>
        workspaceProvider({ url: "https://dbc-1.cloud.databricks.com", authentication }),
    );

describe("the providers of a stack", () => {
    it("claim 19: have names that never change", () => {
        expect(PROVIDER_NAMES).to.deep.equal({
            aws: "aws",
            account: "databricks-account",
            workspace: "databricks-workspace",
            pulumiCloud: "pulumi-cloud",
        });
    });

    it("claim 18: AWS is one region, and no account but ours", async () => {
        const inputs = await inputsOf(AWS, "aws", () =>
            awsProvider({ region: "eu-west-1", awsAccountId: "111122223333" }),
        );
        // The SDK writes what is not a text as JSON, and fills in what is the default anyway.
        expect(inputs).to.include({ region: "eu-west-1", allowedAccountIds: '["111122223333"]' });
        expect(Object.keys(inputs).filter((key) => /key|token|profile|role/i.test(key))).to.deep.equal([]);
    });

    const hosts = {
        commercial: "https://accounts.cloud.databricks.com",
        civilian: "https://accounts.cloud.databricks.us",
        dod: "https://accounts-dod.cloud.databricks.mil",
    };
    for (const [shard, host] of Object.entries(hosts) as [Shard, string][]) {
        it(`claim 17: the account's is at the account console of ${shard}, and signs in with OAuth`, async () => {
            expect(await account(shard)).to.deep.equal({ host, accountId: DATABRICKS_ACCOUNT, authType: "oauth-m2m" });
        });
    }

    it("claim 17: the workspace's has no account, and signs in as it is told", async () => {
        const host = "https://dbc-1.cloud.databricks.com";
        expect(await workspace()).to.deep.equal({ host, authType: "oauth-m2m" });
        expect(await workspace("github-oidc")).to.deep.equal({ host, authType: "github-oidc" });
    });

    it("claim 38: have neither token nor password", async () => {
        const inputs = { ...(await account("commercial")), ...(await workspace()) };
        const secret = /token|password|secret|username/i;
        expect(Object.keys(inputs).filter((key) => secret.test(key))).to.deep.equal([]);
        expect("clientSecret").to.match(secret);
    });

    it("claim 38: Pulumi Cloud's is an address alone, whatever the environment says", async () => {
        const inputs = await inputsOf("pulumi:providers:pulumiservice", "pulumi-cloud", () =>
            pulumiCloudProvider({ apiUrl: "https://pulumi.example.com" }),
        );
        expect(inputs).to.deep.equal({ apiUrl: "https://pulumi.example.com" });
    });

    it("know which plane they are for", async () => {
        await record(() => {
            const given = { id: DATABRICKS_ACCOUNT, shard: "commercial", authentication: "oauth-m2m" } as const;
            const ofAccount = accountProvider(given);
            expect([ofAccount.plane, ofAccount.accountId]).to.deep.equal(["account", DATABRICKS_ACCOUNT]);
            expect(workspaceProvider({ url: "https://dbc-1", authentication: "oauth-m2m" }).plane).to.equal(
                "workspace",
            );
        });
    });
});
