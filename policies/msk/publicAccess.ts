import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const publicAccess = resourceRule({
    name: "msk-public-access",
    description:
        "The brokers of an MSK cluster have no public addresses. Events are read from within the VPC, or through " +
        "PrivateLink from another.",
    severity: "critical",
    level: "mandatory",
    fix: 'Leave brokerNodeGroupInfo.connectivityInfo.publicAccess out or set its type to "DISABLED".',
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html",
    framework: fsbp("MSK.4", "MSK clusters should have public access disabled"),
    types: ["aws:msk/cluster:Cluster"],
    *check({ props }) {
        // Left out, it is DISABLED.
        const access = text(props.brokerNodeGroupInfo?.connectivityInfo?.publicAccess?.type) || "DISABLED";
        if (access !== "DISABLED") {
            yield "brokerNodeGroupInfo.connectivityInfo.publicAccess.type is not DISABLED";
        }
    },
});
