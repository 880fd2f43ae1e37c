import { expect } from "chai";
import { CatalogEncryption } from "../../../components/lake/catalogEncryption";
import { catalogEncryptionStatements, catalogEncryptionTrust } from "../../../components/lake/catalogEncryptionPolicy";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { rendered } from "../shared/parsed";

const COMPONENT = "lakehouse:lake:CatalogEncryption";
const SETTINGS = "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const ROLE_ARN = "arn:aws:iam::111122223333:role/acme-dev-catalog-eu-west-1";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1";

const recordEncryption = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new CatalogEncryption(
            "encryption",
            {
                context: testContext(),
                keyArn: KEY,
                keyAlias: "alias/acme-dev-catalog",
                gateTimes: { intervalSeconds: 1, settleSeconds: 1, timeoutSeconds: 1 },
            },
            { provider: aws },
        );
    });

describe("CatalogEncryption", () => {
    it("encrypts the catalog with a role of its own, so that readers need nothing of the key", async () => {
        const graph = await recordEncryption();
        const component = graph.only(COMPONENT, "encryption");
        expect(children(graph, component)).to.deep.equal({
            "encryption-role": ROLE,
            "encryption-role-policy": ROLE_POLICY,
            "encryption-settings": SETTINGS,
        });
        expect(graph.only(SETTINGS).inputs).to.deep.equal({
            dataCatalogEncryptionSettings: {
                encryptionAtRest: {
                    catalogEncryptionMode: "SSE-KMS-WITH-SERVICE-ROLE",
                    catalogEncryptionServiceRole: ROLE_ARN,
                    sseAwsKmsKeyId: KEY,
                },
                connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: KEY },
            },
        });
        expect(component.outputs).to.deep.equal({ roleArn: ROLE_ARN });
    });

    it("tries the role once it and its policy have settled", async () => {
        const graph = await recordEncryption();
        const settings = graph.only(SETTINGS);
        expect(settings.hooks["beforeCreate"]).to.deep.equal(["encryption-role-settled"]);
        for (const type of [ROLE, ROLE_POLICY]) {
            expect(graph.dependsOnTransitively(settings, graph.only(type)), type).to.equal(true);
        }
    });

    it("has the documents of its role", async () => {
        const graph = await recordEncryption();
        expect(graph.only(ROLE).inputs["assumeRolePolicy"]).to.equal(
            policyDocument("trustPolicy", catalogEncryptionTrust(testContext())),
        );
        expect(graph.only(ROLE_POLICY).inputs["policy"]).to.equal(
            policyDocument("rolePolicy", catalogEncryptionStatements(testContext(), "alias/acme-dev-catalog")),
        );
    });
});

describe("the role of the catalog's encryption", () => {
    it("is Glue's, for this account, with the catalog's key and nothing else", () => {
        expect(rendered("trustPolicy", catalogEncryptionTrust(testContext()))).to.deep.equal([
            {
                Sid: "Glue",
                Effect: "Allow",
                Principal: { Service: "glue.amazonaws.com" },
                Action: ["sts:AssumeRole"],
                Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
            },
        ]);
        expect(rendered("rolePolicy", catalogEncryptionStatements(testContext(), "alias/catalog"))).to.deep.equal([
            {
                Sid: "Key",
                Effect: "Allow",
                Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
                Resource: ["arn:aws:kms:eu-west-1:111122223333:key/*"],
                Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/catalog" } },
            },
        ]);
    });
});
