import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import type { RecordedResource } from "../../planner/recording";
import type { PlannedStack } from "../../planner/plannedStack";
import { ALL_STACKS, changing, claim, doubling, planned, rule, type Check } from "../support/claims";
import { textInput } from "../support/inputs";
import {
    adding,
    documentsIn,
    documentsOf,
    lacking,
    rewriting,
    type PolicyDocument,
    type Statement,
} from "../support/policyDocuments";

const ROLE = "aws:iam/role:Role";
const KEY = "aws:kms/key:Key";
const BUCKET_POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const STORAGE = "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations";

/** Stacks with a workspace's own storage. */
const PLATFORMS = ["dev", "staging", "prod", "prod-platform"] as const;

/** A statement in its place. */
interface Place {
    readonly statement: Statement;
    readonly document: PolicyDocument;
    /** Our AWS account. */
    readonly account: string;
}

const placesIn: (graph: Graph, stack: PlannedStack) => readonly Place[] = (graph, { settings }) =>
    documentsIn(graph).flatMap((document) =>
        document.statements.map((statement) => ({
            statement,
            document,
            account: textInput({ inputs: settings.values }, "awsAccountId"),
        })),
    );

const nameOf = ({ document: { resource, path }, statement: { sid } }: Place): string =>
    `${sid} in ${path} of ${resource.name}`;

const allows = { Effect: "Allow", Resource: "arn:aws:s3:::acme-dev-root-111122223333-eu-west-1" };

describe("policy documents of the graph", () => {
    it("are found wherever a resource takes one", async () => {
        for (const stack of ALL_STACKS) {
            const { graph } = await planned(stack);
            const missed = graph.resources.filter(
                (resource) =>
                    ["policy", "assumeRolePolicy"].some((input) => input in resource.inputs) &&
                    documentsOf(resource).length === 0,
            );
            expect(missed.map(({ name }) => name)).to.deep.equal([]);
        }
    });

    it("are found in every form: text or object, with one statement or many", async () => {
        const { graph } = await planned("dev");
        const statement = { ...allows, Action: "s3:GetObject" };
        const forms = [{ Statement: statement }, { Statement: [statement, statement] }];
        for (const form of [...forms, ...forms.map((object) => JSON.stringify(object))]) {
            const [found] = documentsIn(changing(BUCKET_POLICY, { inputs: { policy: form } })(graph)).filter(
                ({ resource }) => resource.type === BUCKET_POLICY,
            );
            expect(found?.statements[0]?.actions).to.deep.equal(["s3:GetObject"]);
        }
    });
});

/** The roles of our own account that a document names as principals, without waiting for them. */
function absentPrincipals(graph: Graph, { statement, document, account }: Place): readonly string[] {
    return statement.principals
        .filter((principal) => principal.includes(`:${account}:`) && !principal.endsWith(":root"))
        .filter((principal) => !waitsForProvider(graph, principal, document.resource))
        .filter((principal) => {
            const role = graph.ofType(ROLE).find((one) => principal.endsWith(`:role/${textInput(one, "name")}`));
            return role === undefined || !graph.dependsOnTransitively(document.resource, role);
        });
}

/** Whether a principal is an OIDC provider that is there before the document. */
function waitsForProvider(graph: Graph, principal: string, resource: RecordedResource): boolean {
    const [provider] = graph.ofType("aws:iam/openIdConnectProvider:OpenIdConnectProvider");
    const url = provider === undefined ? "" : textInput(provider, "url").replace("https://", "");
    return (
        provider !== undefined &&
        principal.endsWith(`:oidc-provider/${url}`) &&
        graph.dependsOnTransitively(resource, provider)
    );
}

const isOpen = ({ allows: lets, principals, excludes, conditions }: Statement): boolean =>
    lets && (excludes || (principals.includes("*") && Object.keys(conditions).length === 0));

claim(40, "no document names a role that may not be there yet as principal, nor everyone without a condition", {
    check: (graph, stack) =>
        placesIn(graph, stack).flatMap((place) => [
            ...absentPrincipals(graph, place).map((principal) => `${nameOf(place)} names ${principal}`),
            ...(isOpen(place.statement) ? [`${nameOf(place)} is for everyone`] : []),
        ]),
    breaks: {
        "a role of the stack in a key's policy": adding(KEY, {
            ...allows,
            Action: "kms:Decrypt",
            Principal: { AWS: "arn:aws:iam::111122223333:role/acme-dev-cross-account-eu-west-1" },
        }),
        "a role of another layer in a bucket's policy": adding(BUCKET_POLICY, {
            ...allows,
            Action: "s3:GetObject",
            Principal: { AWS: ["arn:aws:iam::111122223333:role/acme-dev-uc-lake-eu-west-1"] },
        }),
        "everyone in an endpoint's policy": rewriting(
            ({ Principal }, { type }) => type === ENDPOINT && Principal === "*",
            (statement) => [lacking(statement, "Condition")],
        ),
        "everyone with an account in a trust policy": rewriting(
            (_, { type }) => type === ROLE,
            (statement) => [{ ...lacking(statement, "Condition"), Principal: { AWS: "*" } }],
        ),
        "everyone but one": adding(BUCKET_POLICY, { ...allows, Action: "s3:GetObject", NotPrincipal: { AWS: "1" } }),
    },
});

const DATABRICKS_TAG = "DatabricksAccountId";

/** Whether whoever is let in must act for our Databricks account, or show an id that belongs to it. */
function isForUs({ conditions }: Statement, ours: ReadonlySet<string>): boolean {
    const shown = [
        conditions[`StringEquals aws:PrincipalTag/${DATABRICKS_TAG}`],
        conditions["StringEquals sts:ExternalId"],
    ];
    return shown.some((ids) => ids?.length === 1 && ids.every((id) => ours.has(id)));
}

/** Ids that Databricks knows us by: our account's, and those of our storage credentials. */
const idsOf = (graph: Graph): ReadonlySet<string> =>
    new Set([
        ...[STORAGE, WORKSPACE].flatMap((type) => graph.ofType(type).map((one) => textInput(one, "accountId"))),
        ...graph.resources.flatMap(({ placeholders }) => placeholders["awsIamRole.externalId"] ?? []),
    ]);

const isStranger = ({ statement, document, account }: Place): boolean =>
    document.resource.type !== ENDPOINT &&
    statement.allows &&
    statement.principals.some((principal) => principal.startsWith("arn:") && !principal.includes(`:${account}:`));

rule("other AWS accounts are let in only while they act for our Databricks account", {
    check: (graph, stack) =>
        placesIn(graph, stack)
            .filter((place) => isStranger(place) && !isForUs(place.statement, idsOf(graph)))
            .map((place) => `${nameOf(place)} lets in whoever Databricks acts for`),
    breaks: {
        "a key without the condition": rewriting(
            ({ Sid }, { type }) => type === KEY && Sid === "UseByDatabricks",
            (statement) => [lacking(statement, "Condition")],
        ),
        "the wrong external id": rewriting(
            ({ Sid }, { type }) => type === ROLE && Sid === "Databricks",
            (statement) => [{ ...statement, Condition: { StringEquals: { "sts:ExternalId": "0" } } }],
        ),
    },
});

/** What is wrong with the policy of the bucket that a workspace keeps its own files in. */
const rootBucketFaults: Check = (graph) => {
    const storage = graph.only(STORAGE);
    const bucket = textInput(storage, "bucketName");
    const policies = graph.ofType(BUCKET_POLICY).filter((policy) => policy.inputs["bucket"] === bucket);
    const ours = new Set([textInput(storage, "accountId")]);
    const statements = policies.flatMap(documentsOf).flatMap((document) => document.statements);
    return [
        ...(policies.length === 1 ? [] : [`the root bucket has ${policies.length} policies`]),
        ...(statements.some((statement) => statement.allows) ? [] : ["nobody is let in to the root bucket"]),
        ...statements
            .filter((statement) => statement.allows && !isForUs(statement, ours))
            .map(({ sid }) => `${sid} is not for our Databricks account alone`),
        ...policies
            .filter((policy) => !graph.dependsOnTransitively(storage, policy))
            .map(({ name }) => `the bucket is registered before ${name}`),
    ];
};

const isOfRoot =
    (sid: string) =>
    (statement: { readonly Sid?: unknown }): boolean =>
        statement.Sid === sid;

claim(42, "the root bucket has one policy from the beginning, and it is for our Databricks account alone", {
    stacks: PLATFORMS,
    check: rootBucketFaults,
    breaks: {
        "no condition": rewriting(isOfRoot("ReadByDatabricks"), (statement) => [lacking(statement, "Condition")]),
        "another account": rewriting(isOfRoot("WriteByDatabricks"), (statement) => [
            { ...statement, Condition: { StringEquals: { [`aws:PrincipalTag/${DATABRICKS_TAG}`]: "0" } } },
        ]),
        "any account of Databricks": rewriting(isOfRoot("WriteByDatabricks"), (statement) => [
            { ...statement, Condition: { StringLike: { [`aws:PrincipalTag/${DATABRICKS_TAG}`]: "*" } } },
        ]),
        "a second policy, for later": doubling(({ name }) => name === "root-storage-data-policy"),
        "a bucket that is registered first": changing(STORAGE, { dependencies: [] }),
    },
});
