import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { LOAD_BALANCERS } from "../shared/loadBalancers";

export const accessLogs = resourceRule({
    name: "elb-access-logs",
    description:
        "A load balancer writes access logs. " +
        "It is where requests from outside arrive, and what is behind it sees the load balancer's address alone.",
    severity: "medium",
    level: "advisory",
    fix: "Set accessLogs.bucket, and accessLogs.enabled to true.",
    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html",
    framework: fsbp("ELB.5", "Application and Classic Load Balancers logging should be enabled"),
    types: [...LOAD_BALANCERS, "aws:elb/loadBalancer:LoadBalancer"],
    *check(resource) {
        // Gateway load balancers have no such logs.
        if (resource.type !== "aws:elb/loadBalancer:LoadBalancer" && resource.props.loadBalancerType === "gateway") {
            return;
        }
        const { accessLogs: logs } = resource.props;
        // A classic one that names a bucket writes logs unless it is told not to.
        const byDefault = resource.type === "aws:elb/loadBalancer:LoadBalancer" && (logs?.bucket ?? "") !== "";
        if (!(logs?.enabled ?? byDefault)) {
            yield "accessLogs.enabled is not true";
        }
    },
});
