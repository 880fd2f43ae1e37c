import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { LOAD_BALANCERS } from "../shared/loadBalancers";

export const headerChecks = resourceRule({
    name: "elb-header-checks",
    description:
        "An application load balancer drops invalid headers and requests that can be read in two ways. " +
        "With these a request is smuggled past it, to be read as somebody else's by what is behind.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set dropInvalidHeaderFields to true, and leave desyncMitigationMode out or set it to "strictest".',
    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
    framework: fsbp("ELB.4", "Application Load Balancer should be configured to drop invalid http headers"),
    types: LOAD_BALANCERS,
    *check({ props }) {
        if ((props.loadBalancerType ?? "application") !== "application") {
            return;
        }
        if (props.dropInvalidHeaderFields !== true) {
            yield "dropInvalidHeaderFields is not true";
        }
        // Left out, it is defensive.
        if (!["defensive", "strictest"].includes(props.desyncMitigationMode ?? "defensive")) {
            yield "desyncMitigationMode lets ambiguous requests pass";
        }
    },
    remediate: ({ props }) => ({
        dropInvalidHeaderFields: true,
        ...(props.desyncMitigationMode === "monitor" && { desyncMitigationMode: "defensive" }),
    }),
});
