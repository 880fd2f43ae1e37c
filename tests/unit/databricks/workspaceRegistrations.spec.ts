import { expect } from "chai";
import { WorkspaceRegistrations } from "../../../components/databricks/workspaceRegistrations";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:WorkspaceRegistrations";
const CREDENTIALS = "databricks:index/mwsCredentials:MwsCredentials";
const STORAGE = "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations";
const KEYS = "databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys";
const ROLE_ARN = "arn:aws:iam::111122223333:role/acme-dev-cross-account-eu-west-1";

const recordRegistrations = (given: { roleArn?: string; bucketName?: string } = {}): Promise<Graph> =>
    record(() => {
        const { account } = testProviders();
        new WorkspaceRegistrations("registrations", {
            context: testContext(),
            account,
            roleArn: given.roleArn ?? ROLE_ARN,
            roleGate: new Gate("cross-account-role-settled", () => Promise.resolve()),
            bucketName: given.bucketName ?? "root-bucket",
            managedServicesKey: { keyArn: "arn:aws:kms:eu-west-1:111122223333:key/1", keyAlias: "alias/one" },
            storageKey: { keyArn: "arn:aws:kms:eu-west-1:111122223333:key/2", keyAlias: "alias/two" },
        });
    });

describe("WorkspaceRegistrations", () => {
    it("registers role, bucket and both keys with the account provider", async () => {
        const graph = await recordRegistrations();
        const component = graph.only(COMPONENT, "registrations");
        expect(children(graph, component)).to.deep.equal({
            "registrations-credentials": CREDENTIALS,
            "registrations-managed-services-key": KEYS,
            "registrations-storage": STORAGE,
            "registrations-storage-key": KEYS,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-account"]));
    });

    it("claim 1: registers the role only once it is settled, and gates nothing else", async () => {
        const graph = await recordRegistrations();
        const gates = ["cross-account-role-settled"];
        expect(graph.only(CREDENTIALS).hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
        expect(graph.only(STORAGE).hooks).to.deep.equal({});
    });

    it("uses each key for one purpose", async () => {
        const graph = await recordRegistrations();
        expect(graph.only(KEYS, "registrations-managed-services-key").inputs).to.deep.equal({
            accountId: DATABRICKS_ACCOUNT,
            awsKeyInfo: { keyArn: "arn:aws:kms:eu-west-1:111122223333:key/1", keyAlias: "alias/one" },
            useCases: ["MANAGED_SERVICES"],
        });
        expect(graph.only(KEYS, "registrations-storage-key").inputs).to.deep.equal({
            accountId: DATABRICKS_ACCOUNT,
            awsKeyInfo: { keyArn: "arn:aws:kms:eu-west-1:111122223333:key/2", keyAlias: "alias/two" },
            useCases: ["STORAGE"],
        });
    });

    it("claim 35: hands on plain ids, not composite ones", async () => {
        const graph = await recordRegistrations();
        const planned = (type: string, name: string, property: string): string | undefined =>
            graph.only(type, name).placeholders[property];
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            credentialsId: planned(CREDENTIALS, "registrations-credentials", "credentialsId"),
            storageConfigurationId: planned(STORAGE, "registrations-storage", "storageConfigurationId"),
            managedServicesKeyId: planned(KEYS, "registrations-managed-services-key", "customerManagedKeyId"),
            storageKeyId: planned(KEYS, "registrations-storage-key", "customerManagedKeyId"),
        });
        expect(planned(STORAGE, "registrations-storage", "id")).to.match(/\//);
    });

    it("claim 31: registers a changed role or bucket under a new name, before the old one goes", async () => {
        const names = async (given: { roleArn?: string; bucketName?: string }): Promise<readonly unknown[]> => {
            const graph = await recordRegistrations(given);
            expect(graph.only(CREDENTIALS).deleteBeforeReplace).not.to.equal(true);
            expect(graph.only(STORAGE).deleteBeforeReplace).not.to.equal(true);
            return [
                graph.only(CREDENTIALS).inputs["credentialsName"],
                graph.only(STORAGE).inputs["storageConfigurationName"],
            ];
        };
        const [credentials, storage] = await names({});
        expect(credentials).to.match(/^acme-dev-credentials-[0-9a-f]{8}$/);
        expect(storage).to.match(/^acme-dev-storage-[0-9a-f]{8}$/);
        expect(await names({})).to.deep.equal([credentials, storage]);
        const [otherCredentials, sameStorage] = await names({ roleArn: `${ROLE_ARN}-2` });
        expect(otherCredentials).not.to.equal(credentials);
        expect(sameStorage).to.equal(storage);
        expect((await names({ bucketName: "root-bucket-2" }))[1]).not.to.equal(storage);
    });
});
