import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import type { PlannedStack } from "../../planner/plannedStack";
import { ALL_STACKS, changing, claim, planned } from "../support/claims";
import { CORNER_NAMES } from "../support/corners";
import { DEPLOY_AGREED } from "../support/deployWildcards";
import { textInput } from "../support/inputs";
import { adding, documentsIn, lacking, rewriting, type Statement } from "../support/policyDocuments";

const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const KEY = "aws:kms/key:Key";
const BUCKET_POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";

/** A wildcard in a statement that allows something. */
interface Wildcard {
    readonly in: "action" | "resource";
    readonly text: string;
    readonly statement: Statement;
    /** Type of the resource that has the document. */
    readonly type: string;
    /** Our AWS account. */
    readonly account: string;
    /** Our environment, as its tags name it. */
    readonly environment: string;
    readonly place: string;
}

/** All wildcards, and statements that list what they do not mean as the widest of them. */
function wildcardsIn(graph: Graph, { settings }: PlannedStack): readonly Wildcard[] {
    const inputs = settings.values;
    const account = textInput({ inputs }, "awsAccountId");
    const environment = textInput({ inputs }, "environment");
    return documentsIn(graph).flatMap(({ resource: { type, name }, statements }) =>
        statements
            .filter(({ allows }) => allows)
            .flatMap((statement) => {
                const place = `${statement.sid} of ${name}`;
                const found = (kind: Wildcard["in"], texts: readonly string[]): readonly Wildcard[] =>
                    texts
                        .filter((text) => /[*?]/.test(text))
                        .map((text) => ({ in: kind, text, statement, type, account, environment, place }));
                return [
                    ...found("action", statement.excludes ? ["*"] : statement.actions),
                    ...found("resource", statement.excludes ? ["*"] : statement.resources),
                ];
            }),
    );
}

/** Actions of which the Service Authorization Reference says that they know no resources. */
const WITHOUT_RESOURCES = [
    "cloudwatch:PutMetricData",
    "ecr:GetAuthorizationToken",
    "lakeformation:GetDataAccess",
    "redshift-data:CancelStatement",
    "redshift-data:DescribeStatement",
    "redshift-data:GetStatementResult",
];

/** The agreed wildcards: each with the reason why no list could stand there, and what keeps it narrow. */
const AGREED: Readonly<Record<string, (wildcard: Wildcard) => boolean>> = {
    "families of KMS whose members belong together: with and without plaintext, from a key and to a key": ({ text }) =>
        ["kms:GenerateDataKey*", "kms:ReEncrypt*"].includes(text),
    "a key that does not leave access to its account's IAM policies can become unmanageable": (one) =>
        isKey(one) && one.text === "kms:*" && isFor(one.statement, [`:${one.account}:root`]),
    "in the policy of a key, all resources are the key itself": (one) => isKey(one) && one.text === "*",
    "objects of a bucket that is named": ({ text }) => /^arn:aws[\w-]*:s3:::[a-z0-9.-]+\/[^?]*$/.test(text),
    "what EC2 can describe has no resources to name": ({ text, statement }) =>
        text === "*" && everyAction(statement, /^ec2:(Describe\w+|GetSpotPlacementScores)$/),
    "clusters do not exist yet, and carry Databricks' tag": (one) =>
        isOurs(one, "ec2", "fleet|instance|launch-template|network-interface|spot-instances-request|volume") &&
        ["aws:RequestTag/Vendor", "ec2:ResourceTag/Vendor"].some((key) => demands(one.statement, key, "Databricks")),
    "machine images come and go, and belong to Databricks": ({ text, statement }) =>
        /^arn:aws[\w-]*:ec2:\*:\*:image\/\*$/.test(text) && /^\d{12}$/.test(demanded(statement, "ec2:Owner")),
    "subnets and security groups have no names, and carry the tags of the environment": (one) =>
        isOurs(one, "ec2", "subnet|security-group") &&
        demands(one.statement, "aws:ResourceTag/environment", one.environment) &&
        demands(one.statement, "aws:ResourceTag/managed-by", "lakehouse"),
    "a key's ARN is not known before it exists: it is the one behind an alias": (one) =>
        isOurs(one, "kms", "key") &&
        (one.statement.conditions["ForAnyValue:StringEquals kms:ResourceAliases"] ?? []).length === 1,
    "whom a role lets in is in its own policy: the endpoint says who may ask": (one) =>
        one.type === ENDPOINT &&
        one.text === "*" &&
        everyAction(one.statement, /^sts:\w+$/) &&
        isFor(one.statement, [":root", ":user/databricks-datasets-readonly-user-prod"]),
    "a boundary allows nothing: it is the most that policies of roles can": ({ type, place }) =>
        type === "aws:iam/policy:Policy" && place.endsWith("-boundary-policy"),
    ...DEPLOY_AGREED,
    "CloudTrail names its streams of a log group that is named": ({ text, account }) =>
        new RegExp(`:log-group:[\\w-]+:log-stream:${account}_CloudTrail_[\\w-]+\\*$`).test(text),
    "Lambda names its streams of a log group that is named": ({ text }) =>
        /:log-group:[\w-]+:log-stream:\*$/.test(text),
    "AWS Config knows its rules by ids of its own": ({ text, statement }) =>
        text.endsWith(":config-rule/*") && everyAction(statement, /^config:GetComplianceDetailsByConfigRule$/),
    "every role of the account is asked when it was used": ({ text, account, statement }) =>
        text.endsWith(`:iam::${account}:role/*`) && everyAction(statement, /^iam:GetRole$/),
    "what a function does that knows no resources": ({ text, statement }) =>
        text === "*" && everyAction(statement, /^(config:PutEvaluations|iam:ListRoles|xray:Put\w+)$/),
    "what an endpoint leads to is our own account's, for our own principals": (one) =>
        one.type === ENDPOINT &&
        one.text.split(":")[4] === one.account &&
        demands(one.statement, "aws:PrincipalAccount", one.account),
    "actions that know no resources, for our own principals": (one) =>
        one.type === ENDPOINT &&
        one.text === "*" &&
        demands(one.statement, "aws:PrincipalAccount", one.account) &&
        one.statement.actions.every((action) => WITHOUT_RESOURCES.includes(action)),
    "streams of Databricks' own account, which it alone may write to": ({ type, text, statement }) =>
        type === ENDPOINT &&
        /^arn:aws[\w-]*:kinesis:[a-z0-9-]+:\d{12}:stream\/\*$/.test(text) &&
        isFor(statement, [`:${text.split(":")[4] ?? ""}:root`]),
};

const isKey = ({ type }: Wildcard): boolean => type === KEY || type === "aws:kms/replicaKey:ReplicaKey";

function isFor({ principals }: Statement, ends: readonly string[]): boolean {
    return principals.length > 0 && principals.every((principal) => ends.some((end) => principal.endsWith(end)));
}

function isOurs({ text, account }: Wildcard, service: string, kinds: string): boolean {
    return new RegExp(`^arn:aws[\\w-]*:${service}:[a-z0-9-]+:${account}:(${kinds})/\\*$`).test(text);
}

const everyAction = ({ actions }: Statement, pattern: RegExp): boolean =>
    actions.length > 0 && actions.every((action) => pattern.test(action));

/** The one value that a statement demands of a condition key. */
const demanded = ({ conditions }: Statement, key: string): string => {
    const values = conditions[`StringEquals ${key}`] ?? [];
    return values.length === 1 ? values.join() : "";
};

const demands = (statement: Statement, key: string, value: string): boolean => demanded(statement, key) === value;

const reads = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::acme-dev-root/one" };

claim(41, "no document allows an action or a resource by a wildcard that is not agreed", {
    check: (graph, stack) =>
        wildcardsIn(graph, stack)
            .filter((wildcard) => !Object.values(AGREED).some((covers) => covers(wildcard)))
            .map(({ in: kind, text, place }) => `the ${kind} ${text} in ${place}`),
    breaks: {
        "all actions of a service": adding(ROLE_POLICY, { ...reads, Action: "s3:*" }),
        "a family of actions": adding(BUCKET_POLICY, { ...reads, Action: ["s3:GetObject", "s3:Put*"] }),
        "all actions on a key": adding(KEY, { ...reads, Action: "kms:*", Principal: { AWS: "arn:aws:iam::1:root" } }),
        "all resources": adding(ROLE_POLICY, { ...reads, Resource: ["*"] }),
        "all buckets": adding(ROLE_POLICY, { ...reads, Resource: "arn:aws:s3:::*/data" }),
        "buckets with a prefix": adding(ENDPOINT, { ...reads, Resource: "arn:aws:s3:::acme-*/*" }),
        "all actions but some": adding(ROLE_POLICY, { ...lacking(reads, "Action"), NotAction: "iam:*" }),
        "all resources but one": adding(BUCKET_POLICY, { ...lacking(reads, "Resource"), NotResource: "x" }),
        "a document that is an object": changing(BUCKET_POLICY, {
            inputs: { policy: { Statement: { ...reads, Action: "*" } } },
        }),
        "instances without Databricks' tag": rewriting(
            ({ Sid }) => Sid === "ChangeTagged",
            (statement) => [lacking(statement, "Condition")],
        ),
        "networks of another environment": rewriting(
            ({ Sid, Resource }) => Sid === "UseNetwork" && JSON.stringify(Resource).includes("*"),
            (statement) => [{ ...statement, Condition: { StringEquals: { "aws:ResourceTag/environment": "x" } } }],
        ),
        "machine images of anybody": rewriting(
            ({ Sid }) => Sid === "UseDatabricksImages",
            (statement) => [lacking(statement, "Condition")],
        ),
        "keys that no alias names": rewriting(
            ({ Sid }, { type }) => type === ROLE_POLICY && Sid === "Key",
            (statement) => [lacking(statement, "Condition")],
        ),
        "roles of other accounts": rewriting(
            ({ Sid }) => Sid === "ReadRoles",
            (statement) => [{ ...statement, Resource: "arn:aws:iam::*:role/*" }],
        ),
        "all that is known of rules of AWS Config": rewriting(
            ({ Sid }) => Sid === "ReadResults",
            (statement) => [
                { ...statement, Action: ["config:GetComplianceDetailsByConfigRule", "config:PutConfigRule"] },
            ],
        ),
        "an endpoint to the keys of other accounts": rewriting(
            ({ Sid }, { name }) => name === "endpoints-kms" && Sid === "OwnAccount",
            (statement) => [{ ...statement, Resource: "arn:aws:kms:eu-west-1:*:key/*" }],
        ),
        "an endpoint to our keys for principals of other accounts": rewriting(
            ({ Sid }, { name }) => name === "endpoints-kms" && Sid === "OwnAccount",
            (statement) => [{ ...statement, Condition: { StringEquals: { "aws:PrincipalAccount": "444455556666" } } }],
        ),
        "an endpoint through which anybody asks for roles": rewriting(
            ({ Sid }, { name }) => name === "endpoints-sts" && Sid === "OwnAccount",
            (statement) => [{ ...statement, Principal: "*" }],
        ),
    },
});

describe("claim 41: the list of agreed wildcards", () => {
    it("has no entry that nothing needs", async () => {
        const stacks = await Promise.all([...ALL_STACKS, ...CORNER_NAMES].map((stack) => planned(stack)));
        const wildcards = stacks.flatMap((stack) => wildcardsIn(stack.graph, stack));
        const needless = Object.entries(AGREED).filter(([, covers]) => !wildcards.some(covers));
        expect(needless.map(([reason]) => reason)).to.deep.equal([]);
    });
});
