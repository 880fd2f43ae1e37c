import type { CloudRecord, CloudView, Refusal } from "../calls";
import { callsWorkspace } from "../session";
import { isProperties, textAt, type Properties } from "../values";
import { SILENTLY, checked, checkedText, unique } from "./rules";

const PROVIDER = "databricks/terraform-provider-databricks";
const CLUSTER = /^databricks:index\/cluster:/;
const WAREHOUSE = /^databricks:index\/sqlEndpoint:/;

/** What one workspace refuses, and where it forgets what it was told before. */
export const COMPUTE_REFUSALS = [
    {
        name: "workspace-level object through the account console",
        source: `${PROVIDER} docs/guides/troubleshooting.md`,
        operations: ["create"],
        types: /^databricks:index\/(cluster|clusterPolicy|instancePool|job|sqlEndpoint|secret|secretScope|permissions):/,
        refuse: ({ session, inputs }) =>
            callsWorkspace(session) || isProperties(inputs["providerConfig"])
                ? undefined
                : "HTTP method POST is not supported by this URL",
    },
    unique({
        name: "secret replaced with the new one created first",
        source: `${PROVIDER} docs/resources/secret.md: creation overwrites; the delete of the old one deletes the new one`,
        types: /^databricks:index\/secret:/,
        properties: ["scope", "key"],
        within: "session",
        message: ({ scope, key }) =>
            `${SILENTLY}secret ${String(key)} of scope ${String(scope)} would be overwritten, then deleted with the old one`,
    }),
    unique({
        name: "file replaced with the new one created first",
        source: `${PROVIDER} docs/resources/workspace_file.md: creation overwrites what is at the path`,
        types: /^databricks:index\/(workspaceFile|notebook|dbfsFile|file):/,
        properties: ["path"],
        within: "session",
        message: ({ path }) => `${SILENTLY}${String(path)} would be overwritten, then deleted with the old one`,
    }),
    checked({
        name: "secret of a scope that does not exist",
        source: "Databricks on AWS, Secrets API, Put secret: RESOURCE_DOES_NOT_EXIST",
        types: /^databricks:index\/secret:/,
        fault: ({ scope }, { session }, cloud) =>
            hereIs("databricks:index/secretScope:SecretScope", scope, session.host, cloud)
                ? undefined
                : `RESOURCE_DOES_NOT_EXIST: Scope ${String(scope)} does not exist!`,
    }),
    checkedText({
        name: "cluster policy that is no JSON object",
        source: "Databricks on AWS, Cluster Policies API: INVALID_PARAMETER_VALUE",
        types: /^databricks:index\/clusterPolicy:/,
        property: "definition",
        fault: (definition) => (isJsonObject(definition) ? undefined : "INVALID_PARAMETER_VALUE: Invalid policy JSON"),
    }),
    unique({
        name: "cluster policy name taken",
        source: "Databricks on AWS, Cluster Policies API: INVALID_PARAMETER_VALUE",
        types: /^databricks:index\/clusterPolicy:/,
        properties: ["name"],
        within: "session",
        message: ({ name }) => `INVALID_PARAMETER_VALUE: Policy with name '${String(name)}' already exists`,
    }),
    checked({
        name: "cluster of a policy that does not exist",
        source: "Databricks on AWS, Clusters API: policy_id",
        types: CLUSTER,
        fault: ({ policyId }, { session }, cloud) =>
            policyId === undefined ||
            hereIs("databricks:index/clusterPolicy:ClusterPolicy", policyId, session.host, cloud)
                ? undefined
                : `INVALID_PARAMETER_VALUE: Cluster policy ${String(policyId)} does not exist`,
    }),
    checked({
        name: "auto-termination of a cluster out of bounds",
        source: "Databricks on AWS, Clusters API: autotermination_minutes, 10 to 10000, 0 for never",
        types: CLUSTER,
        fault: ({ autoterminationMinutes: minutes }) =>
            typeof minutes === "number" && minutes !== 0 && (minutes < 10 || minutes > 10000)
                ? "INVALID_PARAMETER_VALUE: The value for autotermination_minutes must be between 10 and 10000"
                : undefined,
    }),
    checked({
        name: "auto-stop of a SQL warehouse out of bounds",
        source: "Databricks on AWS, SQL Warehouses API: auto_stop_mins, 0 or at least 10",
        types: WAREHOUSE,
        fault: ({ autoStopMins: minutes, enableServerlessCompute: serverless }) =>
            typeof minutes === "number" && minutes !== 0 && minutes < 10 && serverless !== true
                ? "INVALID_PARAMETER_VALUE: auto_stop_mins must be 0 or at least 10"
                : undefined,
    }),
    {
        name: "second Permissions of an object",
        source: `${PROVIDER} docs/resources/permissions.md: authoritative`,
        operations: ["create"],
        types: /^databricks:index\/permissions:/,
        refuse: ({ type, urn, inputs, session }, cloud) =>
            cloud
                .ofType(type)
                .filter((other) => other.session.host === session.host && other.urn !== urn)
                .some((other) => objectOf(other.inputs) === objectOf(inputs))
                ? `${SILENTLY}the permissions of ${objectOf(inputs)} would be overwritten`
                : undefined,
    },
    unique({
        name: "second rule set of an object",
        source: `${PROVIDER} docs/resources/access_control_rule_set.md: overwrites what is there`,
        types: /^databricks:index\/accessControlRuleSet:/,
        properties: ["name"],
        within: "everywhere",
        repeatable: true,
        message: ({ name }) => `${SILENTLY}the rules of ${String(name)} would be overwritten`,
    }),
] as const satisfies readonly Refusal[];

function hereIs(type: string, id: Properties[string] | undefined, host: string, cloud: CloudView): boolean {
    return cloud.ofType(type).some((record: CloudRecord) => record.session.host === host && record.id === id);
}

function isJsonObject(text: string): boolean {
    try {
        return isProperties(JSON.parse(text) as Properties);
    } catch {
        return false;
    }
}

/** Kind and id of the object that permissions are on. */
function objectOf(inputs: Properties): string {
    const kind =
        Object.keys(inputs).find((name) => name !== "accessControls" && textAt(inputs, name) !== undefined) ?? "";
    return `${kind} ${textAt(inputs, kind) ?? ""}`;
}
