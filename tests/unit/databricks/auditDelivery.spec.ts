import { expect } from "chai";
import { AuditDelivery } from "../../../components/databricks/auditDelivery";
import { auditDeliveryStatements, auditDeliveryTrust } from "../../../components/databricks/auditDeliveryPolicy";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";
import { rendered } from "../shared/parsed";

const COMPONENT = "lakehouse:databricks:AuditDelivery";
const DELIVERY = "databricks:index/mwsLogDelivery:MwsLogDelivery";
const CREDENTIALS = "databricks:index/mwsCredentials:MwsCredentials";
const STORAGE = "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";

const BUCKET = "arn:aws:s3:::acme-dev-archive-111122223333-eu-west-1";
const PLACE = { bucketArn: BUCKET, keyAlias: "alias/acme-dev-archive" };

const recordDelivery = (): Promise<Graph> =>
    record(() => {
        const { aws, account } = testProviders();
        new AuditDelivery(
            "delivery",
            {
                context: testContext(),
                account,
                archiveBucket: "acme-dev-archive-111122223333-eu-west-1",
                keyAlias: "alias/acme-dev-archive",
                gateTimes: { intervalSeconds: 1, settleSeconds: 1, timeoutSeconds: 1 },
            },
            { provider: aws },
        );
    });

describe("AuditDelivery", () => {
    it("is a role, what Databricks knows of it and of the archive, and the delivery", async () => {
        const graph = await recordDelivery();
        const component = graph.only(COMPONENT, "delivery");
        expect(children(graph, component)).to.deep.equal({
            "delivery-credentials": CREDENTIALS,
            "delivery-delivery": DELIVERY,
            "delivery-role": ROLE,
            "delivery-role-policy": ROLE_POLICY,
            "delivery-storage": STORAGE,
        });
        expect(providers(graph, component)).to.deep.equal({
            "delivery-credentials": "databricks-account",
            "delivery-delivery": "databricks-account",
            "delivery-role": "aws",
            "delivery-role-policy": "aws",
            "delivery-storage": "databricks-account",
        });
    });

    it("delivers the audit logs of all workspaces to a folder of their own", async () => {
        const graph = await recordDelivery();
        const { placeholders: role } = graph.only(CREDENTIALS);
        const { placeholders: bucket } = graph.only(STORAGE);
        expect(graph.only(DELIVERY).inputs).to.deep.equal({
            accountId: DATABRICKS_ACCOUNT,
            configName: "acme-dev-audit",
            credentialsId: role["credentialsId"],
            storageConfigurationId: bucket["storageConfigurationId"],
            deliveryPathPrefix: "databricks-audit",
            logType: "AUDIT_LOGS",
            outputFormat: "JSON",
            status: "ENABLED",
        });
    });

    it("claim 1: registers and delivers once the role and its policy have settled", async () => {
        const graph = await recordDelivery();
        for (const type of [CREDENTIALS, DELIVERY]) {
            const consumer = graph.only(type);
            expect(consumer.hooks["beforeCreate"]).to.deep.equal(["delivery-role-settled"]);
            expect(graph.dependsOnTransitively(consumer, graph.only(ROLE_POLICY)), type).to.equal(true);
        }
    });

    it("has the documents of its role", async () => {
        const graph = await recordDelivery();
        expect(graph.only(ROLE).inputs["assumeRolePolicy"]).to.equal(
            policyDocument("trustPolicy", auditDeliveryTrust(testContext(), DATABRICKS_ACCOUNT)),
        );
        expect(graph.only(ROLE_POLICY).inputs["policy"]).to.equal(
            policyDocument("rolePolicy", auditDeliveryStatements(testContext(), PLACE)),
        );
    });
});

describe("the role of audit deliveries", () => {
    it("lets Databricks' own role in, when it names our account", () => {
        expect(rendered("trustPolicy", auditDeliveryTrust(testContext(), DATABRICKS_ACCOUNT))).to.deep.equal([
            {
                Sid: "Databricks",
                Effect: "Allow",
                Principal: {
                    AWS: "arn:aws:iam::414351767826:role/SaasUsageDeliveryRole-prod-IAMRole-3PLHICCRR1TK",
                },
                Action: ["sts:AssumeRole"],
                Condition: { StringEquals: { "sts:ExternalId": DATABRICKS_ACCOUNT } },
            },
        ]);
    });

    it("writes to its folder with the archive's key, and neither reads nor deletes", () => {
        expect(rendered("rolePolicy", auditDeliveryStatements(testContext(), PLACE))).to.deep.equal([
            {
                Sid: "CheckBucket",
                Effect: "Allow",
                Action: ["s3:GetBucketLocation", "s3:ListBucket"],
                Resource: [BUCKET],
            },
            {
                Sid: "Deliver",
                Effect: "Allow",
                Action: ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"],
                Resource: [`${BUCKET}/databricks-audit/*`],
            },
            {
                Sid: "Encrypt",
                Effect: "Allow",
                Action: ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"],
                Resource: ["arn:aws:kms:eu-west-1:111122223333:key/*"],
                Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/acme-dev-archive" } },
            },
        ]);
    });
});
