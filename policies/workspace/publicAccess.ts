import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const publicAccess = resourceRule({
    name: "workspace-public-access",
    description:
        "A workspace can be reached through known VPC endpoints only. From the internet, a stolen credential is all it takes; at " +
        "level ACCOUNT, any endpoint registered in the Databricks account will do.",
    severity: "high",
    level: "advisory",
    fix:
        "Leave publicAccessEnabled out or set it to false, and set privateAccessLevel to ENDPOINT with allowedVpcEndpointIds; " +
        "where the workspace has to stay public, exempt it and restrict it by IP access lists.",
    url: "https://docs.databricks.com/aws/en/security/network/front-end/front-end-private-connect",
    framework: sat("NS-3", "Front-end private connectivity"),
    types: ["databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings"],
    *check({ props }) {
        if (props.publicAccessEnabled ?? false) {
            yield "publicAccessEnabled is not false";
        }
        if (props.privateAccessLevel !== "ENDPOINT") {
            yield "privateAccessLevel is not ENDPOINT";
        } else if (list(props.allowedVpcEndpointIds).length === 0) {
            yield "allowedVpcEndpointIds is empty";
        }
    },
});
