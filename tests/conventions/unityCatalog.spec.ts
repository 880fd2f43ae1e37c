import type { Graph } from "../../planner/graph";
import type { RecordedResource } from "../../planner/recording";
import { isObject, type Value } from "../../planner/values";
import { changing, claim, doubling, giving, without } from "../support/claims";
import { textInput } from "../support/inputs";
import { documentsOf, lacking, rewriting, type RawStatement, type Statement } from "../support/policyDocuments";

const ASSIGNMENT = "databricks:index/metastoreAssignment:MetastoreAssignment";
const METASTORE = "databricks:index/metastore:Metastore";
const DATA_ACCESS = "databricks:index/metastoreDataAccess:MetastoreDataAccess";
const CATALOG = "databricks:index/catalog:Catalog";
const LOCATION = "databricks:index/externalLocation:ExternalLocation";
const CREDENTIAL = "databricks:index/storageCredential:StorageCredential";
const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";

/** Ways by which data would end up in storage that is shared by all catalogs. */
function sharedStorage(graph: Graph): readonly string[] {
    const faults = [
        ...graph
            .ofType(ASSIGNMENT)
            .filter(({ inputs }) => "defaultCatalogName" in inputs)
            .map(({ name }) => `${name} has a default catalog`),
        ...graph
            .ofType(METASTORE)
            .filter(({ inputs }) => "storageRoot" in inputs)
            .map(({ name }) => `${name} has storage for all catalogs`),
        ...graph.ofType(DATA_ACCESS).map(({ name }) => `${name} is access of the metastore itself`),
    ];
    return [...faults, ...graph.ofType(CATALOG).flatMap((catalog) => catalogFaults(graph, catalog))];
}

function catalogFaults(graph: Graph, catalog: RecordedResource): readonly string[] {
    const root = `${textInput(catalog, "storageRoot")}/`;
    const others = graph.ofType(CATALOG).filter(({ urn }) => urn !== catalog.urn);
    const located = graph
        .ofType(LOCATION)
        .some(
            (location) =>
                root.startsWith(`${textInput(location, "url")}/`) && graph.dependsOnTransitively(catalog, location),
        );
    return [
        ...(located ? [] : [`${catalog.name} is in no location that is made before it`]),
        ...others
            .filter((other) => root.startsWith(`${textInput(other, "storageRoot")}/`))
            .map(({ name }) => `${catalog.name} is inside the storage of ${name}`),
    ];
}

claim(37, "there is no default catalog and no storage of the metastore, and every catalog has storage of its own", {
    check: sharedStorage,
    breaks: {
        "a default catalog": giving(ASSIGNMENT, { defaultCatalogName: "main" }),
        "storage of the metastore": giving(METASTORE, { storageRoot: "s3://acme-metastore" }),
        "access of the metastore": doubling(METASTORE, { type: DATA_ACCESS }),
        "a catalog without storage": changing(CATALOG, { inputs: { name: "acme_dev_main" } }),
        "a catalog inside another": (graph) => {
            const [outer, inner] = graph.ofType(CATALOG);
            return outer === undefined
                ? graph
                : giving(({ urn }) => urn === inner?.urn, { storageRoot: `${textInput(outer, "storageRoot")}/inner` })(
                      graph,
                  );
        },
        "a catalog in a strange bucket": giving(CATALOG, { storageRoot: "s3://elsewhere/catalogs/main" }),
        "locations that catalogs do not wait for": changing(CATALOG, { dependencies: [] }),
    },
});

claim(38, "no workspace makes a personal access token", {
    check: (graph) =>
        graph
            .ofType(WORKSPACE)
            .filter(({ inputs }) => "token" in inputs)
            .map(({ name }) => `${name} makes a token`),
    breaks: { "a token": giving(WORKSPACE, { token: {} }) },
});

const EXTERNAL_ID = "StringEquals sts:ExternalId";
const PRINCIPAL_ARN = "ArnLike aws:PrincipalArn";

/** What is wrong with the role behind a storage credential. */
function credentialFaults(graph: Graph, credential: RecordedResource): readonly string[] {
    const { awsIamRole = null } = credential.inputs;
    const arn = textInput({ inputs: isObject(awsIamRole) ? awsIamRole : {} }, "roleArn");
    const name = arn.slice(arn.indexOf(":role/") + ":role/".length);
    const [role, ...more] = graph.ofType(ROLE).filter(({ inputs }) => inputs["name"] === name);
    if (role === undefined || more.length > 0) {
        return [`${credential.name} does not name one role of the stack`];
    }
    const policies = graph.ofType(ROLE_POLICY).filter(({ inputs }) => inputs["role"] === name);
    const permissions = policies.flatMap(documentsOf).flatMap(({ statements }) => statements);
    return [
        ...trustFaults(arn, credential.placeholders["awsIamRole.externalId"] ?? "", trustOf(role)),
        ...(permissions.some((statement) => letsAssume(statement, arn)) ? [] : [`${name} may not assume itself`]),
    ];
}

const trustOf = (role: RecordedResource): readonly Statement[] =>
    documentsOf(role).flatMap(({ path, statements }) => (path === "assumeRolePolicy" ? statements : []));

function trustFaults(arn: string, externalId: string, trust: readonly Statement[]): readonly string[] {
    const account = arn.slice(0, arn.indexOf(":role/"));
    const open = trust.filter(({ allows, conditions }) => allows && conditions[EXTERNAL_ID]?.join() !== externalId);
    const trustsUnityCatalog = trust.some(({ principals }) =>
        principals.every((principal) => principal.includes(":role/unity-catalog-") && !principal.startsWith(account)),
    );
    const trustsItself = trust.some(
        ({ principals, conditions }) =>
            principals.join() === `${account}:root` && conditions[PRINCIPAL_ARN]?.join() === arn,
    );
    return [
        ...open.map(({ sid }) => `${sid} does not ask for the external id of the credential`),
        ...(trustsUnityCatalog ? [] : ["Unity Catalog is not let in"]),
        ...(trustsItself ? [] : [`${arn} does not trust itself`]),
        ...trust.filter(({ principals }) => principals.includes(arn)).map(({ sid }) => `${sid} names the role itself`),
    ];
}

const letsAssume = ({ allows, actions, resources }: Statement, arn: string): boolean =>
    allows && actions.join() === "sts:AssumeRole" && resources.join() === arn;

const isTrust =
    (sid: string) =>
    (statement: RawStatement, { type }: RecordedResource) =>
        type === ROLE && statement["Sid"] === sid;

/** The role that a statement lets itself be assumed by. */
function arnIn({ Condition }: RawStatement): Value {
    const test = isObject(Condition) ? Condition["ArnLike"] : undefined;
    return (isObject(test) ? test["aws:PrincipalArn"] : undefined) ?? null;
}

claim(39, "the role of a storage credential asks for its external id, trusts itself and may assume itself", {
    stacks: ["dev", "staging", "prod", "prod-workspace"],
    check: (graph) => {
        const credentials = graph.ofType(CREDENTIAL);
        return credentials.length === 0
            ? ["there is no storage credential"]
            : credentials.flatMap((credential) => credentialFaults(graph, credential));
    },
    breaks: {
        "another external id": rewriting(isTrust("UnityCatalog"), (statement) => [
            { ...statement, Condition: { StringEquals: { "sts:ExternalId": "0000" } } },
        ]),
        "no external id": rewriting(isTrust("UnityCatalog"), (statement) => [lacking(statement, "Condition")]),
        "no trust in Unity Catalog": rewriting(isTrust("UnityCatalog"), () => []),
        "no trust in itself": rewriting(isTrust("Itself"), () => []),
        "trust in any role of the account": rewriting(isTrust("Itself"), (statement) => [
            { ...statement, Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } } },
        ]),
        "the role as its own principal": rewriting(isTrust("Itself"), (statement) => [
            { ...statement, Principal: { AWS: arnIn(statement) } },
        ]),
        "no right to assume itself": rewriting(
            ({ Sid }, { type }) => type === ROLE_POLICY && Sid === "Itself",
            () => [],
        ),
        "no policy": without(({ type, name }) => type === ROLE_POLICY && name.startsWith("storage-credential")),
    },
});
