import type { CloudRecord, CloudView, Refusal } from "../calls";
import type { Session } from "../session";
import { isProperties, textAt, textsIn, type Properties } from "../values";
import { metastoreScope } from "../workspaces";
import { SILENTLY, checked, checkedText, unique } from "./rules";

const PROVIDER = "databricks/terraform-provider-databricks";
const CATALOG = /^databricks:index\/catalog:/;
const LOCATION = /^databricks:index\/externalLocation:/;
const CREDENTIAL = /^databricks:index\/storageCredential:/;
const GRANTS = /^databricks:index\/grants:/;
const SECURABLES = ["catalog", "schema", "externalLocation", "storageCredential", "credential", "metastore", "volume"];

/** Privileges of securables that the program grants on. */
const PRIVILEGES: Readonly<Record<string, RegExp>> = {
    catalog:
        /^(ALL_PRIVILEGES|MANAGE|APPLY_TAG|BROWSE|EXECUTE|EXTERNAL_USE_SCHEMA|MODIFY|READ_VOLUME|REFRESH|SELECT|USE_CATALOG|USE_SCHEMA|WRITE_VOLUME|CREATE_\w+)$/,
    schema: /^(ALL_PRIVILEGES|MANAGE|APPLY_TAG|EXECUTE|EXTERNAL_USE_SCHEMA|MODIFY|READ_VOLUME|REFRESH|SELECT|USE_SCHEMA|WRITE_VOLUME|CREATE_\w+)$/,
    volume: /^(ALL_PRIVILEGES|MANAGE|APPLY_TAG|READ_VOLUME|WRITE_VOLUME)$/,
    externalLocation:
        /^(ALL_PRIVILEGES|MANAGE|BROWSE|CREATE_EXTERNAL_TABLE|CREATE_EXTERNAL_VOLUME|CREATE_FOREIGN_SECURABLE|CREATE_MANAGED_STORAGE|EXTERNAL_USE_LOCATION|READ_FILES|WRITE_FILES)$/,
    storageCredential:
        /^(ALL_PRIVILEGES|MANAGE|CREATE_EXTERNAL_LOCATION|CREATE_EXTERNAL_TABLE|READ_FILES|WRITE_FILES)$/,
};

/** What Unity Catalog refuses. */
export const UNITY_CATALOG_REFUSALS = [
    unique({
        name: "second metastore in a region",
        source: `${PROVIDER} issue 2482; Databricks on AWS, Create a Unity Catalog metastore: one for each region`,
        types: /^databricks:index\/metastore:/,
        properties: ["region"],
        within: "session",
        message: ({ region }, { session }) =>
            `This account with id ${session.account} has reached the limit for metastores in region ${String(region)}`,
    }),
    ...(
        [
            ["catalog", CATALOG],
            ["external location", LOCATION],
            ["storage credential", CREDENTIAL],
        ] as const
    ).map(([kind, types]) =>
        unique({
            name: `${kind} name taken in the metastore`,
            source: "Databricks on AWS, Unity Catalog API: ALREADY_EXISTS",
            types,
            properties: ["name"],
            within: "metastore",
            message: ({ name }) => `ALREADY_EXISTS: '${String(name)}' already exists`,
        }),
    ),
    checkedText({
        name: "securable name outside the rules",
        source: "Databricks SQL language reference, Names: at most 255 characters, no period, space, slash or control",
        types: /^databricks:index\/(catalog|schema|externalLocation|storageCredential|volume):/,
        property: "name",
        fault: (name) =>
            // eslint-disable-next-line no-control-regex -- the rule names control characters
            /^[^. /\u0000-\u001f\u007f]{1,255}$/.test(name)
                ? undefined
                : `INVALID_PARAMETER_VALUE: Invalid name '${name}'. Names may not contain '.', ' ', '/' or control characters`,
    }),
    checked({
        name: "catalog without a storage root, nor its metastore",
        source: `${PROVIDER} docs/resources/catalog.md: storage_root; error of the Unity Catalog API`,
        types: CATALOG,
        fault: ({ storageRoot, connectionName, shareName }, { session }, cloud) => {
            const id = metastoreScope(session, cloud);
            const metastore = cloud.ofType("databricks:index/metastore:Metastore").find((record) => record.id === id);
            const roots = [storageRoot, connectionName, shareName, metastore?.inputs["storageRoot"]];
            return roots.some((root) => typeof root === "string")
                ? undefined
                : "INVALID_STATE: Metastore storage root URL does not exist. Please provide a storage location for the catalog";
        },
    }),
    checked({
        name: "catalog stored outside of every external location",
        source: "Databricks on AWS, Specify a managed storage location: it is within an external location",
        types: CATALOG,
        fault: ({ storageRoot }, { session }, cloud) =>
            typeof storageRoot === "string" &&
            !locationsOf(session, cloud).some(({ inputs }) => slashed(storageRoot).startsWith(urlOf(inputs)))
                ? `INVALID_PARAMETER_VALUE: No external location found for path '${storageRoot}'`
                : undefined,
    }),
    checked({
        name: "external locations that overlap",
        source: "Databricks on AWS, Unity Catalog errors: LOCATION_OVERLAP",
        types: LOCATION,
        fault: (inputs, { session, record }, cloud) => {
            const conflict = locationsOf(session, cloud)
                .filter(({ id }) => id !== record?.id)
                .find((other) => {
                    const urls = [urlOf(inputs), urlOf(other.inputs)] as const;
                    return urls[0].startsWith(urls[1]) || urls[1].startsWith(urls[0]);
                });
            return (
                conflict &&
                `INVALID_PARAMETER_VALUE.LOCATION_OVERLAP: Input path url '${urlOf(inputs)}' overlaps with other external ` +
                    `locations. Conflicting location: ${conflict.id}`
            );
        },
    }),
    checked({
        name: "external location of a credential that does not exist",
        source: "Databricks on AWS, Unity Catalog API, Create an external location: STORAGE_CREDENTIAL_DOES_NOT_EXIST",
        types: LOCATION,
        fault: ({ credentialName }, { session }, cloud) =>
            cloud
                .ofType("databricks:index/storageCredential:StorageCredential")
                .some(
                    ({ id, session: its }) =>
                        id === credentialName && metastoreScope(its, cloud) === metastoreScope(session, cloud),
                )
                ? undefined
                : `STORAGE_CREDENTIAL_DOES_NOT_EXIST: Storage Credential '${String(credentialName)}' does not exist.`,
    }),
    {
        name: "second Grants of a securable",
        source: `${PROVIDER} docs/resources/grants.md: will OVERWRITE any existing grants`,
        operations: ["create"],
        types: GRANTS,
        refuse: ({ type, urn, inputs, session }, cloud) =>
            cloud
                .ofType(type)
                .filter((other) => other.urn !== urn)
                .filter((other) => metastoreScope(other.session, cloud) === metastoreScope(session, cloud))
                .some((other) => securableOf(other.inputs) === securableOf(inputs))
                ? `${SILENTLY}the grants of ${securableOf(inputs)} would be overwritten`
                : undefined,
    },
    checked({
        name: "privilege that a securable does not have",
        source: `Databricks on AWS, Unity Catalog privileges and securable objects; ${PROVIDER} docs/resources/grants.md`,
        types: GRANTS,
        fault: (inputs) => {
            const [kind] = securableOf(inputs).split(" ");
            const entries = Array.isArray(inputs["grants"]) ? inputs["grants"].filter(isProperties) : [];
            const foreign = entries
                .flatMap(({ privileges }) => textsIn(privileges))
                .find((privilege) => PRIVILEGES[kind ?? ""]?.test(privilege) === false);
            return (
                foreign &&
                `INVALID_PARAMETER_VALUE: Privilege ${foreign} is not applicable to this entity (${kind ?? ""})`
            );
        },
    }),
] as const satisfies readonly Refusal[];

function locationsOf(session: Session, cloud: CloudView): readonly CloudRecord[] {
    const metastore = metastoreScope(session, cloud);
    return cloud
        .ofType("databricks:index/externalLocation:ExternalLocation")
        .filter((location) => metastoreScope(location.session, cloud) === metastore);
}

function urlOf(inputs: Properties): string {
    return slashed(textAt(inputs, "url") ?? "");
}

function slashed(url: string): string {
    return url.replace(/\/*$/, "/");
}

/** Kind and name of the securable that grants are on. */
function securableOf(inputs: Properties): string {
    const kind = SECURABLES.find((name) => typeof inputs[name] === "string") ?? "";
    return `${kind} ${String(inputs[kind])}`;
}
