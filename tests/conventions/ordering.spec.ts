import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import type { RecordedResource } from "../../planner/recording";
import { isObject, type Value } from "../../planner/values";
import { changing, claim, doubling, ENVIRONMENTS, rule, without } from "../support/claims";
import { plan } from "../support/plan";

const CREDENTIALS = "databricks:index/mwsCredentials:MwsCredentials";
const LOCATION = "databricks:index/externalLocation:ExternalLocation";
const INSTANCE_PROFILE = "databricks:index/instanceProfile:InstanceProfile";
const LOG_DELIVERY = "databricks:index/mwsLogDelivery:MwsLogDelivery";
const CREDENTIAL = "databricks:index/storageCredential:StorageCredential";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const ASSIGNMENT = "databricks:index/metastoreAssignment:MetastoreAssignment";
const WORKSPACE_PERMISSION = "databricks:index/mwsPermissionAssignment:MwsPermissionAssignment";

/** Where to find the ARN of the role that Databricks tries as soon as a resource of the type is made. */
const TRIED_ROLES: Readonly<Record<string, (graph: Graph, consumer: RecordedResource) => Value | undefined>> = {
    [CREDENTIALS]: (_, { inputs }) => inputs["roleArn"],
    // It starts an instance with the profile, without making it.
    [INSTANCE_PROFILE]: (graph) => graph.ofType(CREDENTIALS)[0]?.inputs["roleArn"],
    [LOCATION]: (graph, { inputs }) =>
        field(find(graph, CREDENTIAL, "name", inputs["credentialName"])?.inputs["awsIamRole"], "roleArn"),
    [LOG_DELIVERY]: (graph, { inputs }) =>
        graph.ofType(CREDENTIALS).find(({ placeholders }) => placeholders["credentialsId"] === inputs["credentialsId"])
            ?.inputs["roleArn"],
};

const triesRole = ({ type }: RecordedResource): boolean => type in TRIED_ROLES;

claim(1, "what tries a role at once is gated until IAM settles, and waits for the role and its policy", {
    check: (graph) =>
        graph.resources.filter(triesRole).flatMap((consumer) => [
            ...gateProblems(consumer, /-settled$/),
            ...waitedFor(graph, consumer)
                .filter((needed) => !graph.dependsOnTransitively(consumer, needed))
                .map((needed) => `${consumer.name} does not wait for ${needed.name}`),
            ...(waitedFor(graph, consumer).length < 2 ? [`${consumer.name} tries a role that has no policy here`] : []),
        ]),
    breaks: {
        "a consumer without a gate": changing(triesRole, { hooks: {} }),
        "an instance profile without a gate": changing(INSTANCE_PROFILE, { hooks: {} }),
        "a log delivery without a gate": doubling(CREDENTIALS, ({ placeholders }) => ({
            type: LOG_DELIVERY,
            inputs: { credentialsId: placeholders["credentialsId"] ?? null },
            hooks: {},
        })),
        "a consumer that does not wait for the policy": changing(triesRole, notWaitingFor(ROLE_POLICY)),
        "a role without its policy": without(ROLE_POLICY),
    },
});

/** The role a consumer tries, and the policies of that role. */
function waitedFor(graph: Graph, consumer: RecordedResource): readonly RecordedResource[] {
    const arn = TRIED_ROLES[consumer.type]?.(graph, consumer);
    const name = typeof arn === "string" ? arn.replace(/^.*:role\//, "") : "";
    const policies = graph.ofType(ROLE_POLICY).filter(({ inputs }) => inputs["role"] === name);
    return [find(graph, ROLE, "name", name) ?? [], policies].flat();
}

claim(2, "a gate runs before each creation and update and keeps no state, so that no change gets past it", {
    check: (graph) =>
        graph.resources.flatMap(({ type, name, hooks: { beforeCreate = [], beforeUpdate = [], ...others } }) => [
            ...(/^(aws|databricks|lakehouse|pulumi|pulumiservice):/.test(type)
                ? []
                : [`${name} (${type}) is a gate with state`]),
            ...(String(beforeCreate) === String(beforeUpdate) ? [] : [`${name} has a gate at one moment only`]),
            ...Object.keys(others).map((moment) => `${name} has a gate ${moment}`),
        ]),
    breaks: {
        "a gate that an update gets past": changing(isGated, ({ hooks }) => ({
            hooks: { beforeCreate: hooks["beforeCreate"] ?? [] },
        })),
        "a gate that a resumed run gets past": changing(isGated, ({ hooks }) => ({
            hooks: { afterCreate: hooks["beforeCreate"] ?? [] },
        })),
        "a gate on deletion": changing(isGated, ({ hooks }) => ({
            hooks: { ...hooks, beforeDelete: hooks["beforeCreate"] ?? [] },
        })),
        "a timer among the resources": doubling(ROLE_POLICY, { type: "time:index/sleep:Sleep" }),
    },
});

describe("claim 2: a changed statement", () => {
    it("is waited for by whoever is made because of it", async () => {
        const [before, after] = [await plan("dev"), await plan("dev", { lake: { zones: { extra: {} } } })];
        const policyIn = (graph: Graph): RecordedResource => graph.only(ROLE_POLICY, "storage-credential-role-policy");
        expect(policyIn(after).inputs["policy"]).not.to.equal(policyIn(before).inputs["policy"]);
        const location = after.only(LOCATION, "location-extra-location");
        expect(after.dependsOnTransitively(location, policyIn(after))).to.equal(true);
        expect(gateProblems(location, /-settled$/)).to.deep.equal([]);
    });
});

const isInWorkspace = (graph: Graph, resource: RecordedResource): boolean =>
    resource.type === WORKSPACE_PERMISSION || graph.providerOf(resource)?.name === "databricks-workspace";

claim(3, "everything in the workspace waits for the assignment of the metastore", {
    stacks: [...ENVIRONMENTS, "dev with groups, and keys in other regions"],
    check: (graph) => {
        const assignment = graph.only(ASSIGNMENT);
        return graph.resources
            .filter((resource) => isInWorkspace(graph, resource) && !graph.dependsOnTransitively(resource, assignment))
            .map(({ name }) => `${name} does not wait for ${assignment.name}`);
    },
    breaks: {
        "a workspace address that is known too early": changing(
            ({ name }) => name === "databricks-workspace",
            notWaitingFor(ASSIGNMENT),
        ),
        "a permission in the workspace without a wait": doubling(ASSIGNMENT, {
            type: WORKSPACE_PERMISSION,
            dependencies: [],
        }),
    },
});

claim(3, "everything in the workspace is gated until the workspace sees its metastore, or waits for what is", {
    stacks: [...ENVIRONMENTS, "prod-workspace", "dev with groups, and keys in other regions"],
    check: (graph) => {
        const inside = graph.resources.filter((resource) => isInWorkspace(graph, resource));
        const gated = inside.filter((resource) => gateProblems(resource, /^workspace-ready$/).length === 0);
        return inside
            .filter((resource) => !gated.includes(resource))
            .filter((resource) => !gated.some((before) => graph.dependsOnTransitively(resource, before)))
            .map(({ name }) => `${name} may come before the workspace is ready`);
    },
    breaks: {
        "a principal without the gate": changing("databricks:index/servicePrincipal:ServicePrincipal", { hooks: {} }),
        "a cluster policy without the gate": changing("databricks:index/clusterPolicy:ClusterPolicy", { hooks: {} }),
        "a cluster that waits for nothing": changing("databricks:index/cluster:Cluster", { dependencies: [] }),
    },
});

const UNITY_CATALOG = /^databricks:index\/(catalog|externalLocation|grants|schema|storageCredential|volume):/;

claim(3, "what Unity Catalog knows is gated itself: a repair that assigns the metastore again may touch just that", {
    stacks: [...ENVIRONMENTS, "prod-workspace"],
    check: (graph) =>
        graph.resources
            .filter(({ type }) => UNITY_CATALOG.test(type))
            .flatMap((resource) => gateProblems(resource, /^workspace-ready$/)),
    breaks: {
        "a catalog without the gate": changing("databricks:index/catalog:Catalog", { hooks: {} }),
        "grants without the gate": changing("databricks:index/grants:Grants", { hooks: {} }),
        "an external location without the gate": changing(LOCATION, { hooks: {} }),
    },
});

/** Compute goes first on destruction, which walks the same way backwards: AWS deletes no subnet that is in use. */
const MADE_AFTER: readonly (readonly [string, string])[] = [
    ["databricks:index/job:Job", "databricks:index/mwsWorkspaces:MwsWorkspaces"],
    ["databricks:index/cluster:Cluster", "databricks:index/mwsWorkspaces:MwsWorkspaces"],
    ["databricks:index/sqlEndpoint:SqlEndpoint", "databricks:index/mwsWorkspaces:MwsWorkspaces"],
    ["databricks:index/mwsWorkspaces:MwsWorkspaces", "databricks:index/mwsNetworks:MwsNetworks"],
    ["databricks:index/mwsNetworks:MwsNetworks", "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint"],
    ["databricks:index/mwsNetworks:MwsNetworks", "aws:ec2/subnet:Subnet"],
    ["databricks:index/servicePrincipal:ServicePrincipal", "aws:ec2/vpcEndpoint:VpcEndpoint"],
];

claim(7, "compute is destroyed before the workspace, that before its network, and subnets last", {
    stacks: ENVIRONMENTS,
    check: (graph) =>
        MADE_AFTER.flatMap(([later, earlier]) =>
            graph.ofType(later).flatMap((resource) =>
                graph
                    .ofType(earlier)
                    .filter((first) => isPartOfNetwork(first) && !graph.dependsOnTransitively(resource, first))
                    .map((first) => `${resource.name} does not wait for ${first.name}`),
            ),
        ),
    breaks: {
        "a workspace that does not wait for its network": changing(
            "databricks:index/mwsWorkspaces:MwsWorkspaces",
            notWaitingFor("databricks:index/mwsNetworks:MwsNetworks"),
        ),
        "a network that does not wait for its subnets": changing("databricks:index/mwsNetworks:MwsNetworks", {
            dependencies: [],
        }),
    },
});

/** Subnets of endpoints are held by the endpoints, and not by the workspace's network. */
function isPartOfNetwork({ type, name }: RecordedResource): boolean {
    return type !== "aws:ec2/subnet:Subnet" || name.startsWith("network-workspace-");
}

rule("the dependency graph has no cycle", {
    check: (graph) =>
        graph.resources
            .filter((resource) => resource.custom && graph.dependsOnTransitively(resource, resource))
            .map(({ name }) => `${name} waits for itself`),
    breaks: {
        "a network that waits for its subnets": (graph) =>
            changing("aws:ec2/vpc:Vpc", { dependencies: graph.ofType("aws:ec2/subnet:Subnet").map(({ urn }) => urn) })(
                graph,
            ),
    },
});

function isGated({ hooks }: RecordedResource): boolean {
    return Object.keys(hooks).length > 0;
}

function gateProblems({ name, hooks }: RecordedResource, gate: RegExp): readonly string[] {
    return ["beforeCreate", "beforeUpdate"]
        .filter((moment) => !(hooks[moment] ?? []).some((hook) => gate.test(hook)))
        .map((moment) => `${name} has no gate ${moment}`);
}

function notWaitingFor(type: string): (resource: RecordedResource) => Partial<RecordedResource> {
    return ({ dependencies }) => ({ dependencies: dependencies.filter((urn) => !urn.includes(`$${type}::`)) });
}

function find(graph: Graph, type: string, input: string, value: Value | undefined): RecordedResource | undefined {
    return graph.ofType(type).find(({ inputs }) => value !== undefined && inputs[input] === value);
}

function field(value: Value | undefined, key: string): Value | undefined {
    return isObject(value) ? value[key] : undefined;
}
