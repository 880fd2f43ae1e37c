import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/storageCredential:StorageCredential";
const PROBLEM = "awsIamRole.roleArn is not the ARN of one role";

export const cases: RuleCases = {
    passing: {
        "a role": passes(resource(TYPE, { awsIamRole: { roleArn: "arn:aws:iam::111122223333:role/data/lake" } })),
        "an identity in another cloud": passes(
            resource(TYPE, { azureManagedIdentity: { accessConnectorId: "/subscriptions/1234" } }),
        ),
    },
    violating: {
        "any role": fails(PROBLEM, resource(TYPE, { awsIamRole: { roleArn: "arn:aws:iam::111122223333:role/*" } })),
        "no role": fails(PROBLEM, resource(TYPE, { awsIamRole: { roleArn: "arn:aws:iam::111122223333:root" } })),
        "a token": fails(
            "cloudflareApiToken is a secret",
            resource(TYPE, {
                cloudflareApiToken: { accountId: "1234", accessKeyId: "5678", secretAccessKey: "s3cr3t" },
            }),
        ),
        "a secret, for services": fails(
            "azureServicePrincipal is a secret",
            resource("databricks:index/credential:Credential", { azureServicePrincipal: UNKNOWN }),
        ),
    },
    unknown: {
        "the role": undecided("awsIamRole.roleArn", resource(TYPE, { awsIamRole: { roleArn: UNKNOWN } })),
    },
    absent: { nothing: fails(PROBLEM, resource(TYPE, {})) },
};
