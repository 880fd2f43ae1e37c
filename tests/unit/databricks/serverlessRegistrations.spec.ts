import { expect } from "chai";
import { ServerlessRegistrations } from "../../../components/databricks/serverlessRegistrations";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:ServerlessRegistrations";
const KEYS = "databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys";
const managedServicesKey = { keyArn: "arn:aws:kms:eu-west-1:111122223333:key/1", keyAlias: "alias/one" };

describe("ServerlessRegistrations", () => {
    it("registers one key and nothing else, with the account provider", async () => {
        const graph = await record(() => {
            new ServerlessRegistrations("registrations", { account: testProviders().account, managedServicesKey });
        });
        const component = graph.only(COMPONENT, "registrations");
        const name = "registrations-managed-services-key";
        expect(children(graph, component)).to.deep.equal({ [name]: KEYS });
        expect(providers(graph, component)).to.deep.equal({ [name]: "databricks-account" });
        const key = graph.only(KEYS, name);
        expect(key.inputs).to.deep.equal({
            accountId: DATABRICKS_ACCOUNT,
            awsKeyInfo: managedServicesKey,
            useCases: ["MANAGED_SERVICES"],
        });
        expect(component.outputs).to.deep.equal({ managedServicesKeyId: key.placeholders["customerManagedKeyId"] });
    });
});
