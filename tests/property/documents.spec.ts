import { expect } from "chai";
import * as fc from "fast-check";
import {
    crossAccountStatements,
    crossAccountTrust,
    volumeKeyStatements,
} from "../../components/identity/crossAccountPolicy";
import {
    lakeKeyStatements,
    logsKeyStatements,
    managedServicesKeyStatements,
    workspaceStorageKeyStatements,
} from "../../components/keys/keyPolicies";
import type { Context } from "../../components/shared/context";
import { policyDocument, type DocumentKind, type Statement } from "../../components/shared/policyDocument";
import { administerKey, denyInsecureTransport } from "../../components/shared/statements";
import { CROSS_ACCOUNT_ROLE, LAKE_ROLES, ROOT_BUCKET } from "../../components/shared/things";
import { rootBucketStatements } from "../../components/storage/rootBucketPolicy";
import { WITHOUT_RESOURCES as OF_DEPLOYERS } from "../support/deployWildcards";
import { DATABRICKS_ACCOUNT } from "../support/testProviders";
import { parsed, type ParsedStatement } from "../unit/shared/parsed";
import { ALL_REGIONS, context as anyContext, contextIn, name } from "./arbitraries";
import { foundationDocuments, manyRoles } from "./foundationDocuments";
import { endpointDocuments, type Document } from "./endpointDocuments";

/** Every document about the network, the keys, the root bucket, the archive and the cross-account role. */
function documents(context: Context, zones: readonly string[]): Readonly<Record<string, Document>> {
    const crossAccountRoleArn = context.roleArn(CROSS_ACCOUNT_ROLE);
    const alias = `alias/${context.name("alias", "workspace-storage")}`;
    const users = { databricksAccountId: DATABRICKS_ACCOUNT, crossAccountRoleArn };
    const lakeRoleArns = LAKE_ROLES.map((role) => context.roleArn(role));
    const key = (statements: readonly Statement[]): Document => ({
        kind: "keyPolicy",
        statements: [administerKey(context.accountRoot()), ...statements],
    });
    const bucket = (thing: string, of: (arn: string) => readonly Statement[]): Document => {
        const arn = context.bucketArn(thing);
        return { kind: "bucketPolicy", statements: [...of(arn), denyInsecureTransport(arn)] };
    };
    return {
        ...endpointDocuments(context, zones),
        ...foundationDocuments(context),
        managedServicesKey: key(managedServicesKeyStatements(context, DATABRICKS_ACCOUNT)),
        workspaceStorageKey: key(workspaceStorageKeyStatements(context, users)),
        lakeKey: key(lakeKeyStatements(context, lakeRoleArns)),
        logsKey: key(logsKeyStatements(context)),
        rootBucket: bucket(ROOT_BUCKET, (arn) => rootBucketStatements(context, arn, DATABRICKS_ACCOUNT)),
        crossAccountTrust: { kind: "trustPolicy", statements: crossAccountTrust(context, DATABRICKS_ACCOUNT) },
        crossAccountRole: {
            kind: "rolePolicy",
            statements: [
                ...crossAccountStatements(context, manyRoles(context)),
                ...volumeKeyStatements(context, alias),
            ],
        },
    };
}

type Rule = (context: Context, text: string) => readonly string[];

const textsIn = (value: unknown): readonly string[] =>
    typeof value === "string"
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(textsIn)
          : [];

/** ARNs of another partition, and names of another region beside those that Databricks gives to its own buckets. */
const foreign: Rule = (context, text) =>
    textsIn(parsed(text))
        .filter((value) => value.startsWith("arn:"))
        .flatMap((arn) => {
            const [, partition, , region = ""] = arn.split(":");
            return [
                ...(partition === context.partition ? [] : [`${arn} is in another partition`]),
                ...(["", "*", context.region].includes(region) ? [] : [`${arn} is in another region`]),
            ];
        });

/** Accounts that are neither ours nor Databricks'. */
const strangers: Rule = (context, text) => {
    const { accountId, artifactAccountId, imageAccountId } = context.controlPlane;
    const known = [context.awsAccountId, accountId, artifactAccountId, imageAccountId];
    const accounts = textsIn(parsed(text)).flatMap((value) => value.match(/(?<![\w-])\d{12}(?![\w-])/g) ?? []);
    return accounts.filter((account) => !known.includes(account)).map((account) => `${account} is a stranger`);
};

/** Claim 40. */
const principals: Rule = (context, text) =>
    parsed(text).flatMap(({ Sid, Effect, Principal, Condition }) => [
        ...(Principal === "*" && Condition === undefined ? [`${Sid} is about everybody`] : []),
        ...(Effect === "Allow" && textsIn(Principal).some((who) => who.includes(`:${context.awsAccountId}:role/`))
            ? [`${Sid} names a role of ours`]
            : []),
    ]);

/** Families of actions that AWS itself documents with a wildcard. */
const FAMILIES = ["kms:GenerateDataKey*", "kms:ReEncrypt*"];

/** Claim 41: a document without resources of its own, or about one key, is about what it is attached to. */
const wildcards =
    (kind: DocumentKind): Rule =>
    (context, text) =>
        parsed(text)
            .filter(({ Effect }) => Effect === "Allow")
            .flatMap((statement) => [
                ...statement.Action.filter((action) => action.includes("*") && !FAMILIES.includes(action))
                    .filter((action) => action !== "kms:*" || !isOwner(context, statement))
                    .map((action) => `${statement.Sid} allows ${action}`),
                ...(kind !== "keyPolicy" && (statement.Resource ?? []).includes("*") && !isNamed(context, statement)
                    ? [`${statement.Sid} is about everything`]
                    : []),
            ]);

/** The account itself, which decides over its keys. */
const isOwner = (context: Context, { Principal }: ParsedStatement): boolean =>
    JSON.stringify(Principal) === JSON.stringify({ AWS: context.accountRoot() });

/** Actions that know no resources, beside those of STS. */
const WITHOUT_RESOURCES = [
    "cloudwatch:PutMetricData",
    "ecr:GetAuthorizationToken",
    "lakeformation:GetDataAccess",
    "redshift-data:CancelStatement",
    "redshift-data:DescribeStatement",
    "redshift-data:GetStatementResult",
];

/** The same of the function that asks roles when they were used. */
const OF_FUNCTIONS = ["config:PutEvaluations", "iam:ListRoles", "xray:PutTelemetryRecords", "xray:PutTraceSegments"];

const LOOKS = /^ec2:(Describe|GetSpotPlacementScores|GetTransitGatewayRouteTable)|^lakeformation:GetDataAccess$/;

/** Whether it only looks, makes keys with tags, or is about principals that are named and actions that know no resources. */
const isNamed = (context: Context, { Action, Principal, Condition }: ParsedStatement): boolean =>
    Action.every((action) => LOOKS.test(action) || OF_DEPLOYERS.test(action) || OF_FUNCTIONS.includes(action)) ||
    (["kms:CreateKey", "ram:CreateResourceShare"].includes(Action.join()) &&
        Condition?.["StringEquals"]?.["aws:RequestTag/environment"] !== undefined) ||
    (Action.every((action) => action.startsWith("sts:")) && Principal !== undefined && Principal !== "*") ||
    (Action.every((action) => WITHOUT_RESOURCES.includes(action)) &&
        Condition?.["StringEquals"]?.["aws:PrincipalAccount"] === context.awsAccountId);

const zones = fc.uniqueArray(name(12), { minLength: 1, maxLength: 8 });

/** Holds a rule against all documents of any context, but some. */
function holds(rule: (kind: DocumentKind) => Rule, ...others: readonly string[]): void {
    fc.assert(
        fc.property(anyContext, zones, (context, keys) => {
            const judged = Object.entries(documents(context, keys)).filter(([document]) => !others.includes(document));
            for (const [document, { kind, statements }] of judged) {
                expect(rule(kind)(context, policyDocument(kind, statements)), document).to.deep.equal([]);
            }
        }),
    );
}

const here = contextIn({
    prefix: "acme",
    environment: "dev",
    region: "eu-west-1",
    shard: "commercial",
    awsAccountId: "111122223333",
});

/** What a rule finds in a single statement. */
const finds = (rule: Rule, statement: Partial<Statement>): readonly string[] =>
    rule(here, policyDocument("keyPolicy", [{ sid: "A", actions: ["s3:GetObject"], resources: ["*"], ...statement }]));

describe("policy documents of every region and shard", () => {
    for (const { region, shard } of ALL_REGIONS) {
        it(`fit AWS's limits in ${region} (${shard}), also with long names and twenty zones`, () => {
            const context = contextIn({
                prefix: "atwelvechars",
                environment: "atwelvechars",
                awsAccountId: "999999999999",
                region,
                shard,
            });
            const keys = Array.from({ length: 20 }, (_, index) => `zone-${String(index)}`);
            for (const [document, { kind, statements }] of Object.entries(documents(context, keys))) {
                const text = policyDocument(kind, statements);
                expect(JSON.parse(text), document).to.have.keys(["Version", "Statement"]);
                expect(text, document).not.to.match(/undefined|\[object|NaN/);
            }
        });
    }

    it("name nothing of another partition or region", () => {
        // Roles that deploy replicate keys to other regions; `deployPolicy.spec.ts` says what they may do there.
        holds(() => foreign, "deploy-replicas", "preview-replicas");
        expect(finds(foreign, { resources: ["arn:aws-us-gov:s3:::a"] })).to.have.length(1);
        expect(finds(foreign, { resources: ["arn:aws:kms:us-east-1:111122223333:key/*"] })).to.have.length(1);
    });

    it("name no account but ours and Databricks'", () => {
        holds(() => strangers);
        expect(finds(strangers, { principal: { AWS: "arn:aws:iam::444455556666:root" } })).to.deep.equal([
            "444455556666 is a stranger",
        ]);
    });

    it("claim 40: let nobody in without a condition, and name no role of ours as a principal", () => {
        holds(() => principals);
        expect(finds(principals, { principal: "*" })).to.deep.equal(["A is about everybody"]);
        expect(finds(principals, { principal: { AWS: here.roleArn("lake") } })).to.deep.equal([
            "A names a role of ours",
        ]);
    });

    it("claim 41: have no wildcard for actions or for all resources, but for a boundary, which allows nothing by itself", () => {
        holds(wildcards, "deployBoundary");
        expect(finds(wildcards("rolePolicy"), {})).to.deep.equal(["A is about everything"]);
        const foreigners = { StringEquals: { "aws:PrincipalAccount": "444455556666" } };
        expect(
            finds(wildcards("endpointPolicy"), {
                actions: ["ecr:GetAuthorizationToken"],
                principal: "*",
                conditions: foreigners,
            }),
        ).to.deep.equal(["A is about everything"]);
        expect(finds(wildcards("keyPolicy"), { actions: ["kms:*"] })).to.deep.equal(["A allows kms:*"]);
        expect(finds(wildcards("bucketPolicy"), { actions: ["s3:Get*"], resources: ["arn:aws:s3:::a"] })).to.deep.equal(
            ["A allows s3:Get*"],
        );
    });
});
