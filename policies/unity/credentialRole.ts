import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

/** Identities that Databricks assumes without a secret. */
const WITHOUT_SECRET = ["azureManagedIdentity", "databricksGcpServiceAccount"];
const WITH_SECRET = ["azureServicePrincipal", "cloudflareApiToken", "gcpServiceAccountKey"];

export const credentialRole = resourceRule({
    name: "unity-credential-role",
    description:
        "A credential is one role that Databricks assumes, and no secret. A role gives credentials for an hour to whom it trusts; " +
        "a key that is stored works for whoever has copied it.",
    severity: "high",
    level: "mandatory",
    fix: "Set awsIamRole.roleArn to the ARN of one role.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/s3/s3-external-location-manual",
    framework: nist("IA-5(7)", "Authenticator Management | No Embedded Unencrypted Static Authenticators"),
    types: [
        "databricks:index/credential:Credential",
        "databricks:index/metastoreDataAccess:MetastoreDataAccess",
        "databricks:index/storageCredential:StorageCredential",
    ],
    *check({ props }) {
        for (const secret of WITH_SECRET) {
            if (isSet(props, secret)) {
                yield `${secret} is a secret`;
            }
        }
        if (![...WITH_SECRET, ...WITHOUT_SECRET].some((kind) => isSet(props, kind))) {
            if (!/^arn:[\w-]+:iam::\d{12}:role\/[^*]+$/.test(text(props.awsIamRole?.roleArn))) {
                yield "awsIamRole.roleArn is not the ARN of one role";
            }
        }
    },
});
