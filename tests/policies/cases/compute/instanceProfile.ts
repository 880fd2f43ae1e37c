import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const profile = { instanceProfileArn: "arn:aws:iam::111122223333:instance-profile/lake" };

export const cases: RuleCases = {
    passing: {
        "other attributes": passes(resource(CLUSTER, { awsAttributes: { zoneId: "auto" } })),
        "a pool": passes(resource("databricks:index/instancePool:InstancePool", {})),
    },
    violating: {
        "a cluster": fails("awsAttributes.instanceProfileArn is set", resource(CLUSTER, { awsAttributes: profile })),
        "a profile that is not known yet: that it is given is": fails(
            "awsAttributes.instanceProfileArn is set",
            resource(CLUSTER, { awsAttributes: { instanceProfileArn: UNKNOWN } }),
        ),
        "a task": fails(
            "tasks[0].newCluster.awsAttributes.instanceProfileArn is set",
            resource("databricks:index/job:Job", { tasks: [{ newCluster: { awsAttributes: profile } }] }),
        ),
        "a pipeline": fails(
            "clusters[0].awsAttributes.instanceProfileArn is set",
            resource("databricks:index/pipeline:Pipeline", { clusters: [{ awsAttributes: profile }] }),
        ),
        "a pool": fails(
            "awsAttributes.instanceProfileArn is set",
            resource("databricks:index/instancePool:InstancePool", { awsAttributes: profile }),
        ),
    },
    unknown: { "all attributes": undecided("awsAttributes", resource(CLUSTER, { awsAttributes: UNKNOWN })) },
    absent: { "no attributes": passes(resource(CLUSTER, {})) },
};
