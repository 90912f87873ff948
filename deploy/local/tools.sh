# What deploy/up, deploy/down and deploy/test share. Sourced, with $home set to the repository.
# shellcheck shell=bash

# What `up` needs, in the order in which Maven builds it.
modules=(deploy/local contracts patient-service practice-service insights-service gateway deploy/demo)
build_log="$home/deploy/local/target/build.log"
build_stamp="$home/deploy/local/target/build.stamp"

die() {
  echo "$*" >&2
  exit 1
}

require_java() {
  local version
  command -v java >/dev/null || die "Java is not installed: a JDK 17 or newer is needed."
  version="$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')"
  [[ "${version%%.*}" -ge 17 ]] || die "Java ${version:-?} is too old: a JDK 17 or newer is needed."
}

require_build_tools() {
  local version
  command -v javac >/dev/null || die "Only a Java runtime is installed: a JDK 17 or newer is needed to build."
  command -v mvn >/dev/null || die "Maven is not installed: version 3.8 or newer is needed to build."
  command -v node >/dev/null || die "Node.js is not installed: version 20 or newer is needed to build the apps."
  version="$(node --version)"
  version="${version#v}"
  [[ "${version%%.*}" -ge 20 ]] || die "Node.js $version is too old: version 20 or newer is needed to build the apps."
  command -v npm >/dev/null || die "npm is not installed: it comes with Node.js and is needed to build the apps."
}

is_built() {
  case "$1" in
    local)
      compgen -G "$home/deploy/local/target/local-*.jar" >/dev/null &&
        [[ -d "$home/deploy/local/target/lib" && -d "$home/deploy/local/target/kafka" ]] &&
        compgen -G "$home/deploy/local/target/keycloak/*/bin/kc.sh" >/dev/null
      ;;
    contracts) compgen -G "$home/contracts/target/contracts-*.jar" >/dev/null ;;
    demo) [[ -f "$home/deploy/demo/target/demo.jar" ]] ;;
    *) [[ -f "$home/$1/target/quarkus-app/quarkus-run.jar" ]] ;;
  esac
}

# True when every result is there and no source is newer than the start of the build that made it.
is_up_to_date() {
  local module sources=("$home/pom.xml")
  [[ -f "$build_stamp" ]] || return 1
  for module in "${modules[@]}"; do
    is_built "${module##*/}" || return 1
    sources+=("$home/$module/pom.xml" "$home/$module/src/main")
  done
  # tokens.css is made by the build.
  [[ -z "$(find "${sources[@]}" \( -name node_modules -o -name dist -o -name target -o -name tokens.css \) -prune \
    -o -type f -newer "$build_stamp" -print -quit)" ]]
}

build_if_needed() {
  local begin
  is_up_to_date && return
  require_build_tools
  mkdir -p "${build_stamp%/*}"
  begin="$build_stamp.next"
  touch "$begin"
  echo "Building. The first time it loads libraries and takes several minutes; log: $build_log"
  if ! (cd "$home" && mvn -B -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.apply.skip=true -Dspotless.check.skip=true \
    -pl "$(IFS=,; echo "${modules[*]}")" package) 2>&1 |
    tee "$build_log" | sed -un 's/^\[INFO\] Building \(.* \[[0-9]*\/[0-9]*\]\)$/  \1/p'; then
    tail -n 40 "$build_log" >&2
    die "The build failed. Log: $build_log"
  fi
  mv "$begin" "$build_stamp"
}

# Becomes the Java program: nothing after it is run.
touchstone_java() {
  exec java -Xmx128m -XX:+UseSerialGC -Dslf4j.internal.verbosity=ERROR -Dtouchstone.home="$home" \
    -cp "$(echo "$home"/deploy/local/target/local-*.jar):$home/deploy/local/target/lib/*" "$@"
}
