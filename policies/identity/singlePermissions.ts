import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";

/** Where permissions name the object that they are for, by its type. */
const NAMED_IN = {
    "databricks:index/cluster:Cluster": "clusterId",
    "databricks:index/clusterPolicy:ClusterPolicy": "clusterPolicyId",
    "databricks:index/dashboard:Dashboard": "dashboardId",
    "databricks:index/instancePool:InstancePool": "instancePoolId",
    "databricks:index/job:Job": "jobId",
    "databricks:index/modelServing:ModelServing": "servingEndpointId",
    "databricks:index/pipeline:Pipeline": "pipelineId",
    "databricks:index/sqlEndpoint:SqlEndpoint": "sqlEndpointId",
} as const;

export const singlePermissions = stackRule({
    name: "identity-single-permissions",
    description:
        "An object has its permissions in one place. Each Permissions replaces everything that others have set: of two for one " +
        "object, the one that is deployed last wins, and every deployment changes who has access.",
    severity: "medium",
    level: "mandatory",
    fix: "Put the entries of all into the accessControls of one Permissions.",
    url: "https://www.pulumi.com/registry/packages/databricks/api-docs/permissions/",
    framework: nist("CM-3", "Configuration Change Control"),
    types: Object.keys(NAMED_IN) as (keyof typeof NAMED_IN)[],
    *check(object, { stack }) {
        const permissions = stack.attached(object, {
            type: "databricks:index/permissions:Permissions",
            property: NAMED_IN[object.type],
        });
        if (permissions.length > 1) {
            const names = permissions.map(({ name }) => `"${name}"`).join(" and ");
            yield `its permissions are set by ${names}, one against the other`;
        }
    },
});
