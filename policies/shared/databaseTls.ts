import { text } from "../core/values";
import type { Inputs } from "../types";
import { isOn, parameterOf } from "./parameters";

/** The parameter by which an engine refuses connections without TLS. */
interface TlsParameter {
    readonly name: string;
    /** From this version on the engine does so unless it is told not to; `Infinity` where no version does. */
    readonly defaultFrom: number;
}

/**
 * By engine. Engines that are not here take TLS from an option group or an endpoint.
 * Sources: docs.aws.amazon.com/AmazonRDS/latest, "Using SSL with a PostgreSQL DB instance", "Securing Aurora PostgreSQL data
 * with SSL/TLS" and the same chapters of MySQL, MariaDB and SQL Server.
 */
const TLS_PARAMETERS: ReadonlyMap<string, TlsParameter> = new Map([
    ["aurora-mysql", { name: "require_secure_transport", defaultFrom: Infinity }],
    ["aurora-postgresql", { name: "rds.force_ssl", defaultFrom: 17 }],
    ["mariadb", { name: "require_secure_transport", defaultFrom: 11.8 }],
    ["mysql", { name: "require_secure_transport", defaultFrom: Infinity }],
    ["postgres", { name: "rds.force_ssl", defaultFrom: 15 }],
    ["sqlserver", { name: "rds.force_ssl", defaultFrom: Infinity }],
]);

type Group = Pick<Inputs<"aws:rds/parameterGroup:ParameterGroup">, "family" | "parameters">;

/** Whether a parameter group lets clients in without TLS. Families read `postgres16` and `sqlserver-ee-15.0`. */
export function groupAllowsPlain({ family, parameters }: Group): boolean {
    const [, engine = "", version = ""] = /^([a-z]+(?:-[a-z]+)*?)-?(\d[\d.]*)$/.exec(text(family)) ?? [];
    const tls = TLS_PARAMETERS.get(tlsEngine(engine));
    const value = tls === undefined ? undefined : parameterOf(parameters, tls.name);
    return tls !== undefined && (value === undefined ? !isDefault(tls, version) : !isOn(value));
}

/** Whether an engine lets clients in without TLS under the default parameter group. */
export function defaultAllowsPlain(engine: string, version: string): boolean {
    const tls = TLS_PARAMETERS.get(tlsEngine(engine));
    return tls !== undefined && !isDefault(tls, version);
}

/** No version is the newest, which AWS takes. */
function isDefault({ defaultFrom }: TlsParameter, version: string): boolean {
    return version === "" ? defaultFrom !== Infinity : Number.parseFloat(version) >= defaultFrom;
}

function tlsEngine(engine: string): string {
    return engine.startsWith("sqlserver") ? "sqlserver" : engine;
}
