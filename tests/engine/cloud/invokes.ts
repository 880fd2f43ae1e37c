import { CloudError, type CloudRecord, type CloudView } from "./calls";
import { connectivityConfig } from "./privateEndpoints";
import { callsWorkspace, type Session } from "./session";
import { sameValue, textAt, type Properties } from "./values";
import { effectiveAssignment, workspaceOf } from "./workspaces";

type Answer = (session: Session, args: Properties, cloud: CloudView) => Properties;

/** Invokes that are not look-ups of one resource, by token. */
const ANSWERS: Readonly<Record<string, Answer>> = {
    "aws:index/getCallerIdentity:getCallerIdentity": (session) => ({
        id: session.account,
        accountId: session.account,
        userId: "AIDAEXAMPLE",
        arn: `arn:${session.partition}:iam::${session.account}:user/deployer`,
    }),
    "aws:index/getRegion:getRegion": ({ region }) => ({ id: region, region, name: region }),
    "aws:index/getPartition:getPartition": ({ partition }) => ({ id: partition, partition }),
    "databricks:index/getCurrentUser:getCurrentUser": () => ({ id: "1", userName: "deployer", externalId: "deployer" }),
    "databricks:index/getCurrentMetastore:getCurrentMetastore": currentMetastore,
    "databricks:index/getGroup:getGroup": accountGroup,
    "databricks:index/getMwsNetworkConnectivityConfig:getMwsNetworkConnectivityConfig": connectivityConfig,
};

/**
 * Answers an invoke.
 *
 * A token that is not in the table and is called `getX` looks up the one `X` whose outputs equal the arguments.
 */
export function answerOf(token: string, session: Session, args: Properties, cloud: CloudView): Properties {
    return (ANSWERS[token] ?? lookUp(token))(session, args, cloud);
}

function lookUp(token: string): Answer {
    // aws:iam/getRole:getRole looks for an aws:iam/role:Role
    const type = token.replace(
        /\/get(\w)(\w*):get/,
        (_, first: string, rest: string) => `/${first.toLowerCase()}${rest}:`,
    );
    return (session, args, cloud) => {
        const found = cloud.ofType(type).filter((record) => matches(record, session, args));
        const [record] = found;
        if (record === undefined || found.length > 1) {
            throw new CloudError(`${token}: ${String(found.length)} resources of type ${type} match the arguments`);
        }
        return { ...record.outputs, id: record.id };
    };
}

function matches(record: CloudRecord, session: Session, args: Properties): boolean {
    const visible: Properties = { ...record.outputs, id: record.id };
    const given = Object.entries(args).filter(([, value]) => value !== null);
    return record.session.account === session.account && given.every(([key, value]) => sameValue(visible[key], value));
}

/** Groups that an identity provider has brought into every Databricks account; no program makes them. */
const ACCOUNT_GROUPS: Readonly<Record<string, string>> = { "metastore-admins": "400000000000001" };

/** Source: databricks/terraform-provider-databricks docs/data-sources/group.md, which works on accounts as well as in workspaces. */
function accountGroup(session: Session, { displayName }: Properties): Properties {
    const id = callsWorkspace(session) ? undefined : ACCOUNT_GROUPS[String(displayName)];
    if (id === undefined) {
        throw new CloudError(`cannot find group: ${String(displayName)}`);
    }
    return { id, displayName: String(displayName) };
}

function currentMetastore(session: Session, _: Properties, cloud: CloudView): Properties {
    const assignment = effectiveAssignment(workspaceOf(session, cloud), cloud);
    const metastoreId = textAt(assignment?.inputs ?? {}, "metastoreId");
    if (metastoreId === undefined) {
        throw new CloudError("METASTORE_DOES_NOT_EXIST: No metastore assigned for the current workspace.");
    }
    return { id: metastoreId, metastoreInfo: { metastoreId } };
}
