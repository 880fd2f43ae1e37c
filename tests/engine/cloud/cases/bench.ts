import type { CloudRecord, Refusal } from "../calls";
import type { CloudModel } from "../model";
import { hostName, type Session } from "../session";
import { ACCOUNT_CONSOLE, AWS, testCloud, urnOf, type TestClock } from "../testCloud";
import { textAt, type Properties } from "../values";

/** What trips a refusal, and what is the same but for the fault. */
export interface Case {
    readonly refused: (bench: Bench) => Promise<unknown>;
    readonly accepted: (bench: Bench) => Promise<unknown>;
    readonly message: RegExp;
}

/** A case for each row of a table: one that is missing does not compile. */
export type Cases<Rows extends readonly Refusal[]> = Readonly<Record<Rows[number]["name"], Case>>;

/** A case whose two sides do the same with another value. */
export function variants<T>(
    run: (bench: Bench, value: T) => Promise<unknown>,
    faulty: T,
    sound: T,
    message: RegExp,
): Case {
    return { refused: (bench) => run(bench, faulty), accepted: (bench) => run(bench, sound), message };
}

/** A case of inputs that are refused, and of some that change them and are accepted. */
export function inputs(
    make: (bench: Bench, inputs: Properties) => Promise<unknown>,
    faulty: Properties,
    change: Properties,
    message: RegExp,
): Case {
    return variants(make, faulty, { ...faulty, ...change }, message);
}

/** A case of something that cannot be made again, unless some inputs differ. */
export function twice(
    make: (bench: Bench, inputs: Properties) => Promise<unknown>,
    first: Properties,
    change: Properties,
    message: RegExp,
): Case {
    return variants(
        async (bench, second) => [await make(bench, first), await make(bench, second)],
        first,
        { ...first, ...change },
        message,
    );
}

/** Makes things of one AWS type. */
export const aws =
    (type: string) =>
    (bench: Bench, given: Properties): Promise<CloudRecord> =>
        bench.aws(type, given);

/** Makes things of one Databricks type through the account console. */
export const account =
    (type: string) =>
    (bench: Bench, given: Properties): Promise<CloudRecord> =>
        bench.account(type, given);

/** Makes things of one Databricks type through a workspace. */
export const inside =
    (type: string) =>
    (bench: Bench, given: Properties): Promise<CloudRecord> =>
        bench.inside(type, given);

/** Makes something, perhaps something that uses it, and deletes the first. */
export function deletion(
    make: (bench: Bench) => Promise<CloudRecord>,
    use: (bench: Bench, used: CloudRecord) => Promise<unknown>,
    message: RegExp,
): Case {
    return variants(
        async (bench, used: boolean) => {
            const record = await make(bench);
            if (used) {
                await use(bench, record);
            }
            await bench.cloud.delete(record);
        },
        true,
        false,
        message,
    );
}

/** Clouds without an engine, with short words for what cases do to them. */
export class Bench {
    public readonly clock: TestClock = { milliseconds: 0 };
    public readonly cloud: CloudModel;
    private count = 0;
    private session: Promise<Session> | undefined;

    public constructor(refusals?: readonly Refusal[]) {
        this.cloud = testCloud(this.clock, refusals);
    }

    public make(session: Session, type: string, given: Properties): Promise<CloudRecord> {
        this.count += 1;
        return this.cloud.create(session, type, urnOf(type, `thing-${String(this.count)}`), given);
    }

    /** @param type Such as `ec2/vpc:Vpc`. */
    public aws(type: string, given: Properties): Promise<CloudRecord> {
        return this.make(AWS, `aws:${type}`, given);
    }

    /** @param type Such as `mwsNetworks:MwsNetworks`. */
    public account(type: string, given: Properties): Promise<CloudRecord> {
        return this.make(ACCOUNT_CONSOLE, `databricks:index/${type}`, given);
    }

    /** In the bench's workspace, which has answered and has its metastore. */
    public async inside(type: string, given: Properties): Promise<CloudRecord> {
        this.session ??= this.openWorkspace();
        return this.make(await this.session, `databricks:index/${type}`, given);
    }

    public workspace(given: Properties = {}): Promise<CloudRecord> {
        return this.account("mwsWorkspaces:MwsWorkspaces", { workspaceName: "lake", ...given });
    }

    /** Gives a workspace a metastore, at the current time. */
    public assign(workspace: CloudRecord, metastoreId = "metastore"): Promise<CloudRecord> {
        const workspaceId = textAt(workspace.outputs, "workspaceId") ?? "";
        return this.account("metastoreAssignment:MetastoreAssignment", { workspaceId, metastoreId });
    }

    public pass(milliseconds: number): void {
        this.clock.milliseconds += milliseconds;
    }

    private async openWorkspace(): Promise<Session> {
        const workspace = await this.workspace({ workspaceName: "bench" });
        const metastore = this.cloud.ofType("databricks:index/metastore:Metastore")[0];
        await this.assign(workspace, metastore?.id);
        this.pass(1000);
        return sessionIn(workspace);
    }
}

/** A session with the API of a workspace. */
export function sessionIn(workspace: CloudRecord): Session {
    return { ...ACCOUNT_CONSOLE, account: "", host: hostName(textAt(workspace.outputs, "workspaceUrl") ?? "") };
}
