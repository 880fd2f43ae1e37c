import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { isOn, parameterOf } from "../shared/parameters";

export const requireTls = resourceRule({
    name: "redshift-require-tls",
    description:
        "Redshift refuses connections without TLS. A driver that is not told to use it sends password, query and " +
        "result in the clear.",
    severity: "high",
    level: "mandatory",
    fix: 'Set the parameter require_ssl to "true" in the parameter group, or in configParameters of the workgroup.',
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html",
    framework: fsbp("Redshift.2", "Connections to Amazon Redshift clusters should be encrypted in transit"),
    types: ["aws:redshift/parameterGroup:ParameterGroup", "aws:redshiftserverless/workgroup:Workgroup"],
    *check({ type, props }) {
        // Old groups and workgroups start without it, so that it has to be said.
        const group = type === "aws:redshift/parameterGroup:ParameterGroup";
        const parameters = group
            ? props.parameters
            : list(props.configParameters).map((config) => ({
                  name: config?.parameterKey,
                  value: config?.parameterValue,
              }));
        if (!isOn(parameterOf(parameters, "require_ssl"))) {
            yield `${group ? "parameters" : "configParameters"} accept connections without TLS`;
        }
    },
});
